package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where candidates overlap, one of them is the name: what title and definitions name goes first, then the longest. */
final class Overlaps {
    private static final double LEAST = 0.3;

    private Overlaps() {}

    static Readings resolve(List<Candidate> candidates, List<Tagging> taggings) {
        Map<Place, List<Candidate>> places = new TreeMap<>();
        for (Candidate candidate : candidates) {
            places.computeIfAbsent(candidate.place(), p -> new ArrayList<>()).add(candidate);
        }
        List<Name> names = new ArrayList<>();
        places.forEach((place, by) -> names.add(
                new Name(place, longest(by), by.stream().map(Candidate::finder).collect(Collectors.toSet()), true)));
        names.sort(Comparator.comparing(Overlaps::rank)
                .thenComparing(name -> -score(name.place(), taggings))
                .thenComparing(name -> -name.place().length())
                .thenComparing(Name::place));
        return Readings.of(names);
    }

    private static double score(Place place, List<Tagging> taggings) {
        Tagging tagging = taggings.get(place.sentence());
        double most = 0;
        for (TagKind kind : TagKind.values()) {
            most = Math.max(most, tagging.probability(kind, place.from(), place.to()));
        }
        return most < LEAST ? 0 : most;
    }

    /** What a coordination completes is more than the place holds. */
    private static String longest(List<Candidate> by) {
        return by.stream()
                .map(Candidate::text)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    private static int rank(Name name) {
        return name.finders().stream().anyMatch(f -> f.startsWith("title/") || f.startsWith("acronym/")) ? 0 : 1;
    }
}
