package io.papergraph.extract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What a tagger might say of a sentence that nobody wrote. */
final class MadeUpTaggings {
    private MadeUpTaggings() {}

    static Arbitrary<Tagging> ofSize(int tokens) {
        int labels = 2 * TagKind.values().length + 1;
        return Arbitraries.of(0, 0, 1, 5, 50).list().ofSize(tokens * labels).map(parts -> tagging(parts, tokens));
    }

    /** Each token's probabilities have the proportions of its share of the parts, the last of them being outside. */
    private static Tagging tagging(List<Integer> parts, int tokens) {
        int kinds = TagKind.values().length;
        Tagging tagging = new Tagging(new double[kinds][tokens], new double[kinds][tokens]);
        for (int token = 0; token < tokens; token++) {
            List<Integer> of = parts.subList(token * (2 * kinds + 1), (token + 1) * (2 * kinds + 1));
            double total = 1 + of.stream().mapToInt(part -> part).sum();
            for (int kind = 0; kind < kinds; kind++) {
                tagging.begins()[kind][token] = of.get(2 * kind) / total;
                tagging.inside()[kind][token] = token == 0 ? 0 : of.get(2 * kind + 1) / total;
            }
        }
        return tagging;
    }
}
