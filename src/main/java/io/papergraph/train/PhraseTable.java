package io.papergraph.train;

import io.papergraph.extract.PhraseCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many texts hold each phrase, as a table that {@link PhraseCounts} reads. A phrase is counted only if each two words that
 * stand side by side in it are common (after Apriori; R. Agrawal and R. Srikant, 1994).
 */
public final class PhraseTable {
    private PhraseTable() {}

    /**
     * @param texts each a list of sentences, each a list of tokens as they are written
     * @param isBorder tells of a word in lower case that no phrase begins or ends with it
     */
    public static String of(Collection<List<List<String>>> texts, Predicate<String> isBorder) {
        Map<String, Integer> pairs = counts(texts, text -> phrases(text, 2, 2, words -> true));
        Map<String, Integer> phrases = counts(texts, text -> phrases(
                        text,
                        1,
                        PhraseCounts.LONGEST,
                        words -> !isBorder.test(words.get(0))
                                && !isBorder.test(words.get(words.size() - 1))
                                && isMadeOf(pairs.keySet(), words))
                .stream()
                .map(PhraseCounts::key)
                .collect(Collectors.toSet()));
        StringBuilder table = new StringBuilder();
        new TreeMap<>(phrases)
                .forEach((phrase, count) ->
                        table.append(phrase).append('\t').append(count).append('\n'));
        return table.toString();
    }

    /** The words of each stretch of tokens without punctuation. */
    private static List<List<String>> runs(List<List<String>> text) {
        List<List<String>> runs = new ArrayList<>();
        for (List<String> sentence : text) {
            List<String> run = new ArrayList<>();
            for (String token : sentence) {
                String words = PhraseCounts.words(token);
                if (words.isEmpty()) {
                    runs.add(run);
                    run = new ArrayList<>();
                } else {
                    run.addAll(List.of(words.split(" ")));
                }
            }
            runs.add(run);
        }
        return runs;
    }

    /** In how many texts each phrase stands, if it does in enough. */
    private static Map<String, Integer> counts(
            Collection<List<List<String>>> texts, Function<List<List<String>>, Set<String>> phrases) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> phrases.apply(text).forEach(phrase -> counts.merge(phrase, 1, Integer::sum)));
        counts.values().removeIf(count -> count < PhraseCounts.FEWEST_TEXTS);
        return counts;
    }

    private static Set<String> phrases(
            List<List<String>> text, int shortest, int longest, Predicate<List<String>> counts) {
        Set<String> phrases = new HashSet<>();
        for (List<String> run : runs(text)) {
            for (int from = 0; from < run.size(); from++) {
                for (int to = from + shortest; to <= Math.min(run.size(), from + longest); to++) {
                    if (counts.test(run.subList(from, to))) {
                        phrases.add(String.join(" ", run.subList(from, to)));
                    }
                }
            }
        }
        return phrases;
    }

    private static boolean isMadeOf(Set<String> pairs, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!pairs.contains(words.get(i - 1) + " " + words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
