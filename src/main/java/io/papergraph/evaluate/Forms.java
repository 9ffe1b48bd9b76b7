package io.papergraph.evaluate;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a thing is recognised by: all that it is called in a paper, reduced to what two ways of writing it share.
 *
 * @param name the reduced name
 * @param all the reduced name and surfaces
 */
record Forms(String name, Set<String> all) {
    private static final Pattern NOISE = Pattern.compile("[^a-z0-9+*.]");
    private static final int LONGEST_WITHOUT_PLURAL = 4;

    static Forms of(String name, Stream<String> surfaces) {
        return new Forms(
                reduce(name),
                Stream.concat(Stream.of(name), surfaces).map(Forms::reduce).collect(Collectors.toUnmodifiableSet()));
    }

    /** The ASCII letters in lower case, digits, plus, star and dot of a text, without a plural's s. */
    private static String reduce(String text) {
        String reduced = NOISE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return reduced.endsWith("s") && reduced.length() > LONGEST_WITHOUT_PLURAL
                ? reduced.substring(0, reduced.length() - 1)
                : reduced;
    }

    boolean meet(Forms other) {
        return !Collections.disjoint(all, other.all);
    }

    boolean sameName(Forms other) {
        return name.equals(other.name);
    }

    /** The shared forms among all forms of both (Jaccard), from 0 to 1. */
    double overlap(Forms other) {
        Set<String> shared = new HashSet<>(all);
        shared.retainAll(other.all);
        return shared.size() / (double) (all.size() + other.all.size() - shared.size());
    }
}
