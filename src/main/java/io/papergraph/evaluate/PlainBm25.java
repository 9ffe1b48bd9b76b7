package io.papergraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * BM25 (Robertson and Zaragoza 2009, with Lucene's idf, which is never negative) over lower-cased words without a short
 * stop list, k1 1.2, b 0.75: the baseline of a search for related texts. Immutable.
 */
final class PlainBm25 {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> STOP_WORDS =
            Set.of(("a also an and are as at be been between both but by can did do"
                            + " does for from has have he her him his how i if in into is it its more most no not of on or other our she"
                            + " so some such than that the their them then there these they this to used use using was we were what when"
                            + " where which while who will with you")
                    .split(" "));

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int[] lengths;
    private final double averageLength;

    PlainBm25(List<String> texts) {
        lengths = new int[texts.size()];
        for (int text = 0; text < texts.size(); text++) {
            Map<String, Integer> counts = counts(texts.get(text));
            lengths[text] = counts.values().stream().mapToInt(Integer::intValue).sum();
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                postings.computeIfAbsent(count.getKey(), word -> new ArrayList<>())
                        .add(new Posting(text, count.getValue()));
            }
        }
        averageLength = IntStream.of(lengths).average().orElse(0);
    }

    /** The score of each text, in their order; a word that the query holds twice counts twice. */
    double[] scores(String query) {
        double[] scores = new double[lengths.length];
        counts(query).forEach((word, times) -> {
            List<Posting> found = postings.getOrDefault(word, List.of());
            double idf = Math.log(1 + (lengths.length - found.size() + 0.5) / (found.size() + 0.5));
            for (Posting posting : found) {
                double norm = K1 * (1 - B + B * lengths[posting.text()] / averageLength);
                scores[posting.text()] += times * idf * posting.times() * (K1 + 1) / (posting.times() + norm);
            }
        });
        return scores;
    }

    /** The texts' numbers, the best first, equal ones in their order. */
    List<Integer> ranked(String query) {
        double[] scores = scores(query);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(text -> -scores[text]))
                .toList();
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !STOP_WORDS.contains(word))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private record Posting(int text, int times) {}
}
