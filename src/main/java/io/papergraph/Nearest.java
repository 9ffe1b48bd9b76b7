package io.papergraph;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word of a list that a mistyped one most likely meant. */
public final class Nearest {
    private static final int FARTHEST = 3;

    private Nearest() {}

    /** The nearest candidate that holds the word's letters and digits, or differs in few; case does not count. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int farthest = Math.min(FARTHEST, wanted.length() / 2);
        return candidates.stream()
                .filter(candidate -> holds(candidate, wanted) || distance(candidate, wanted) <= farthest)
                .min(Comparator.comparingInt((String candidate) -> distance(candidate, wanted))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean holds(String candidate, String wanted) {
        String held = plain(wanted);
        return held.length() >= FARTHEST && plain(candidate).contains(held);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * How many letters to change, add, drop or swap with their neighbour (Damerau: A technique for computer detection and
     * correction of spelling errors, 1964), no place being touched twice.
     */
    private static int distance(String candidate, String wanted) {
        String from = candidate.toLowerCase(Locale.ROOT);
        int[][] cost = new int[from.length() + 1][wanted.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= wanted.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, wanted, i, j, cost);
            }
        }
        return cost[from.length()][wanted.length()];
    }

    private static int cheapest(String from, String wanted, int i, int j, int[][] cost) {
        int changed = cost[i - 1][j - 1] + (from.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && from.charAt(i - 1) == wanted.charAt(j - 2)
                && from.charAt(i - 2) == wanted.charAt(j - 1);
        return swapped ? Math.min(cheapest, 1 + cost[i - 2][j - 2]) : cheapest;
    }
}
