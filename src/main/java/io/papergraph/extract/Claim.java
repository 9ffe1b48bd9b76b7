package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a paper names a thing of some type.
 *
 * @param names where it does, in the order of the text, never empty
 */
record Claim(Described described, TypeDecision.Typed typed, List<Name> names) {
    private static final int LONG = 3;

    Claim {
        names = List.copyOf(names);
    }

    /** What the spellings of the thing's name share. */
    String key() {
        return NameKey.folded(described.name());
    }

    /** The numbers of the sentences that name it. */
    Set<Integer> sentences() {
        return names.stream().map(name -> name.place().sentence()).collect(Collectors.toSet());
    }

    /** Where the title that opens with the name goes on to explain it. */
    OptionalInt colon() {
        return names.stream()
                .filter(name -> name.isFoundBy(TitleFinder.NAMED))
                .mapToInt(name -> name.place().to())
                .findFirst();
    }

    /** Whether the title's explanation begins with the name, one of at least three words. */
    boolean opensTitleAfter(int colon) {
        return names.stream()
                .map(Name::place)
                .anyMatch(place -> place.sentence() == 0
                        && place.length() >= LONG
                        && (place.from() == colon + 1 || place.from() == colon + 2));
    }

    /** The two as one thing, called and typed as the surer one of them. */
    Claim and(Claim other) {
        Claim surer = other.typed.confidence() > typed.confidence() ? other : this;
        List<Name> all = new ArrayList<>(names);
        all.addAll(other.names);
        all.sort(Comparator.comparing(Name::place));
        return new Claim(surer.described.and(surer == this ? other.described : described), surer.typed, all);
    }
}
