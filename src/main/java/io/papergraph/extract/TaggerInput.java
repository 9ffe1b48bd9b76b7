package io.papergraph.extract;

import java.util.List;

/**
 * A sentence as the tagger sees it.
 *
 * @param features of each token
 */
public record TaggerInput(List<Token> tokens, List<List<String>> features) {}
