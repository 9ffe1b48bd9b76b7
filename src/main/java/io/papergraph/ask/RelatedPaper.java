package io.papergraph.ask;

import java.util.List;

/**
 * A paper that is related to the one, or those, that were asked for.
 *
 * @param key its key in the graph
 * @param ids the ids that its sources gave it
 * @param score the sum of its terms; comparable among answers to one question
 * @param terms the largest first
 */
public record RelatedPaper(String key, List<String> ids, String title, double score, List<Term> terms) {
    public RelatedPaper {
        ids = List.copyOf(ids);
        terms = List.copyOf(terms);
    }
}
