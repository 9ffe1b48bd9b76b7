package io.papergraph.train;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a text's log-likelihood that depends on the classes, as the model defines it, counted in the plainest way. */
final class Likelihood {
    private static final String RARE = "(rare)";
    private static final String EDGE = "(edge)";

    private Likelihood() {}

    /** Words without a class are one and the same neighbour. */
    static double of(List<List<String>> sentences, Map<String, Integer> clusters) {
        Map<List<Object>, Integer> inContext = new HashMap<>();
        Map<Integer, Integer> total = new HashMap<>();
        for (List<String> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Integer cluster = clusters.get(sentence.get(i));
                if (cluster != null) {
                    inContext.merge(List.of("left", neighbour(sentence, i - 1, clusters), cluster), 1, Integer::sum);
                    inContext.merge(List.of("right", neighbour(sentence, i + 1, clusters), cluster), 1, Integer::sum);
                    total.merge(cluster, 1, Integer::sum);
                }
            }
        }
        return sum(inContext.values()) - 2 * sum(total.values());
    }

    private static String neighbour(List<String> sentence, int place, Map<String, Integer> clusters) {
        if (place < 0 || place == sentence.size()) {
            return EDGE;
        }
        String word = sentence.get(place);
        return clusters.containsKey(word) ? word : RARE;
    }

    private static double sum(Collection<Integer> counts) {
        return counts.stream().mapToDouble(n -> n * Math.log(n)).sum();
    }
}
