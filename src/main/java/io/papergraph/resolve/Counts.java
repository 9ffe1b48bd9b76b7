package io.papergraph.resolve;

import java.util.Comparator;
import java.util.Map;

/** What was counted most. */
final class Counts {
    private Counts() {}

    /** The key with the largest count, the smallest of equals. */
    static <K extends Comparable<K>> K most(Map<K, Long> counts) {
        Comparator<Map.Entry<K, Long>> byCount = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                .min(byCount.reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
