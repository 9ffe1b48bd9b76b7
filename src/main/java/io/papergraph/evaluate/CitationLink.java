package io.papergraph.evaluate;

import java.util.List;

/**
 * A link from one paper to another that is likely, or real, or both; ids and titles of both.
 *
 * @param via what the link was made by; empty where none was made
 * @param evidence a sentence of the citing paper; empty where none was made
 */
public record CitationLink(
        Outcome outcome,
        String citing,
        String citingTitle,
        String cited,
        String citedTitle,
        List<String> via,
        String evidence) {
    /** What holds of it. */
    public enum Outcome {
        /** Likely and real. */
        RIGHT,
        /** Likely and not among the real ones. */
        FALSE,
        /** Real and not found likely. */
        MISS
    }

    public CitationLink {
        via = List.copyOf(via);
    }
}
