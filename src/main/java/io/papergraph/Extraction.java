package io.papergraph;

import java.util.List;

/**
 * What extraction found in one paper.
 *
 * @param facts each distinct thing once, in the order in which the paper first names them
 * @param warnings what a reader of the result should know, as sentences
 */
public record Extraction(Paper paper, List<Fact> facts, List<String> warnings) {
    public Extraction {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
