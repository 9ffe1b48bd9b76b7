package io.papergraph.extract;

/**
 * What may be a name.
 *
 * @param text the name as read there, in the clean text's spelling
 * @param finder what proposes it, such as {@code gazetteer/models}
 */
record Candidate(Place place, String text, String finder) {}
