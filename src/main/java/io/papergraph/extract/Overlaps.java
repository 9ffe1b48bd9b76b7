package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where candidates overlap, one of them is the name: what title and definitions name goes first, then the longest. */
final class Overlaps {
    private Overlaps() {}

    /** Names in the order of the text, of which no two share a token. */
    static List<Name> resolve(List<Candidate> candidates) {
        Map<Place, List<Candidate>> places = new TreeMap<>();
        for (Candidate candidate : candidates) {
            places.computeIfAbsent(candidate.place(), p -> new ArrayList<>()).add(candidate);
        }
        List<Name> names = new ArrayList<>();
        places.forEach((place, by) -> names.add(new Name(
                place, by.get(0).text(), by.stream().map(Candidate::finder).collect(Collectors.toSet()))));
        names.sort(Comparator.comparing(Overlaps::rank)
                .thenComparing(name -> -name.place().length())
                .thenComparing(Name::place));
        Map<Integer, Set<Integer>> taken = new HashMap<>();
        List<Name> kept = new ArrayList<>();
        for (Name name : names) {
            if (take(name.place(), taken)) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(Name::place));
        return kept;
    }

    private static boolean take(Place place, Map<Integer, Set<Integer>> taken) {
        Set<Integer> tokens = taken.computeIfAbsent(place.sentence(), s -> new TreeSet<>());
        for (int i = place.from(); i < place.to(); i++) {
            if (tokens.contains(i)) {
                return false;
            }
        }
        for (int i = place.from(); i < place.to(); i++) {
            tokens.add(i);
        }
        return true;
    }

    private static int rank(Name name) {
        return name.finders().stream().anyMatch(f -> f.startsWith("title/") || f.startsWith("acronym/")) ? 0 : 1;
    }
}
