package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of a paper, each list in the order of the text.
 *
 * @param likely of which no two share a token
 * @param other the next likely ones among those that share a token with a likely one; no two of them share a token
 */
record Readings(List<Name> likely, List<Name> other) {
    /** @param ranked the likeliest first */
    static Readings of(List<Name> ranked) {
        List<Name> likely = new ArrayList<>();
        List<Name> other = new ArrayList<>();
        Occupied first = new Occupied();
        Occupied second = new Occupied();
        for (Name name : ranked) {
            if (first.take(name.place())) {
                likely.add(name);
            } else if (second.take(name.place())) {
                other.add(name.lessLikely());
            }
        }
        likely.sort(Comparator.comparing(Name::place));
        other.sort(Comparator.comparing(Name::place));
        return new Readings(likely, other);
    }

    /** How the sentences with other names read with them, and with those of the likely ones that leave them room. */
    List<Name> otherwise() {
        Occupied occupied = new Occupied();
        List<Name> names = new ArrayList<>();
        other.forEach(name -> {
            occupied.take(name.place());
            names.add(name);
        });
        Set<Integer> sentences =
                other.stream().map(name -> name.place().sentence()).collect(Collectors.toSet());
        likely.stream()
                .filter(name -> sentences.contains(name.place().sentence()))
                .filter(name -> occupied.take(name.place()))
                .forEach(names::add);
        names.sort(Comparator.comparing(Name::place));
        return names;
    }

    List<Name> all() {
        List<Name> all = new ArrayList<>(likely);
        all.addAll(other);
        all.sort(Comparator.comparing(Name::place));
        return all;
    }
}
