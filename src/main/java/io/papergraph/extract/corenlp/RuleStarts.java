package io.papergraph.extract.corenlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At which tokens of a sentence matches of rules can begin; the rules go by their numbers. */
final class RuleStarts {
    private final List<Starts> all;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Integer> others = new ArrayList<>();

    RuleStarts(List<Starts> all) {
        this.all = List.copyOf(all);
        for (int rule = 0; rule < all.size(); rule++) {
            for (String word : all.get(rule).words()) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule);
            }
            if (all.get(rule).any() || all.get(rule).pattern().isPresent()) {
                others.add(rule);
            }
        }
    }

    /**
     * For each rule the indices of the words.
     *
     * @param last the last name: behind it no match can begin, as it would hold none
     */
    List<BitSet> in(List<String> sentence, int last) {
        List<BitSet> starts = new ArrayList<>(all.size());
        all.forEach(rule -> starts.add(new BitSet()));
        for (int i = 0; i <= last; i++) {
            String word = sentence.get(i);
            for (int rule : byWord.getOrDefault(word, List.of())) {
                starts.get(rule).set(i);
            }
            for (int rule : others) {
                if (all.get(rule).isOther(word)) {
                    starts.get(rule).set(i);
                }
            }
        }
        return starts;
    }
}
