package io.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether two long forms of one acronym say the same: "low-rank adaptation" and "Low-Rank Adapters". */
final class LongForms {
    private static final int STEM = 5;
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with");

    private LongForms() {}

    /** Whether the stems of one are all among those of the other, of several words or the same ones. */
    static boolean areSame(String one, String other) {
        Set<String> some = stems(one);
        Set<String> others = stems(other);
        if (some.equals(others)) {
            return true;
        }
        return Math.min(some.size(), others.size()) > 1 && (some.containsAll(others) || others.containsAll(some));
    }

    /** How much of the stems of a long form a text holds, from 0 to 1. */
    static double share(String longForm, String text) {
        Set<String> stems = stems(longForm);
        Set<String> held = stems(text);
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(held::contains).count() / stems.size();
    }

    private static Set<String> stems(String longForm) {
        List<String> words =
                new ArrayList<>(List.of(longForm.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || SMALL.contains(word));
        Set<String> stems = new TreeSet<>();
        for (String word : words) {
            String singular = word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            stems.add(singular.substring(0, Math.min(STEM, singular.length())));
        }
        return stems;
    }
}
