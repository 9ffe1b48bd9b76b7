package io.papergraph.load;

/**
 * What went with papers.
 *
 * @param papers how many were in the graph
 * @param names that only they wrote
 * @param entities that only they named
 * @param authors that wrote only them
 * @param listings that listed only them
 */
public record Removed(long papers, long names, long entities, long authors, long listings) {}
