package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where candidates overlap, one of them is the name: what title, definitions and coordinations name goes first, then what the tagger is surer of, what the gazetteer has, and the longest. */
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
                .thenComparing(name -> isKnown(name) ? 0 : 1)
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

    /** Whether the gazetteer has it; what this paper alone tells is no more known than what the tagger finds. */
    private static boolean isKnown(Name name) {
        return name.finders().stream().anyMatch(f -> f.startsWith("gazetteer/") && !f.equals("gazetteer/paper"));
    }

    private static int rank(Name name) {
        return name.finders().stream()
                        .anyMatch(f -> f.startsWith("title/")
                                || f.startsWith("acronym/")
                                || f.equals(CoordinationFinder.COORDINATED))
                ? 0
                : 1;
    }
}
