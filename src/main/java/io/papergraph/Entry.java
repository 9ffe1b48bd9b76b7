package io.papergraph;

/**
 * A paper as one listing gives it.
 *
 * @param rank its place in the listing, the first being 1
 */
public record Entry(Paper paper, Listing listing, int rank) {}
