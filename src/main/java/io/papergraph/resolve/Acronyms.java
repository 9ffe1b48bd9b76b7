package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import io.papergraph.EntityKind;
import io.papergraph.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What acronyms are short for, as papers define them and as is known: each its senses, of which one may be usual. An acronym and the long
 * forms of its usual sense name one thing.
 */
final class Acronyms {
    /** For how many papers' definitions a known one counts. */
    private static final long KNOWN = 2;

    private static final double USUAL = 2.0 / 3;
    private static final int MOST_SENSES = 3;
    private static final double FEWEST = 0.2;

    private final Map<String, List<Sense>> sensesOf = new TreeMap<>();
    private final Map<String, Map<String, Long>> shortsOf = new TreeMap<>();

    /** @param uses of all names that hold one of these acronyms or long forms */
    Acronyms(Collection<NameUse> uses, Abbreviations known) {
        Set<String> written = new HashSet<>();
        Map<String, Map<String, LongFormUse>> longsOf = new TreeMap<>();
        for (NameUse use : uses) {
            String fold = use.fold();
            written.add(fold);
            use.definition().ifPresent(definition -> {
                written.add(definition);
                String text = use.wording().longForm().orElseThrow();
                add(longsOf, fold, new LongFormUse(definition, text, use.papers()));
            });
        }
        for (String fold : List.copyOf(written)) {
            for (Abbreviation one : known.ofShort(fold)) {
                String definition = Fold.of(EntityKind.ofKey(fold), one.longForm());
                if (written.contains(definition) && !definition.equals(fold)) {
                    add(longsOf, fold, new LongFormUse(definition, one.longForm(), KNOWN));
                }
            }
        }
        longsOf.forEach((fold, longs) -> sensesOf.put(fold, senses(longs.values(), known.ofShort(fold))));
        sensesOf.keySet().forEach(fold -> usual(fold).ifPresent(sense -> sense.longForms()
                .forEach((definition, weight) -> shortsOf.computeIfAbsent(definition, any -> new TreeMap<>())
                        .put(fold, weight))));
    }

    private record LongFormUse(String fold, String text, long weight) {
        LongFormUse and(LongFormUse other) {
            return new LongFormUse(fold, text.compareTo(other.text) < 0 ? text : other.text, weight + other.weight);
        }
    }

    private static void add(Map<String, Map<String, LongFormUse>> longsOf, String fold, LongFormUse use) {
        longsOf.computeIfAbsent(fold, any -> new TreeMap<>()).merge(use.fold(), use, LongFormUse::and);
    }

    /** The most usual first. */
    private static List<Sense> senses(Collection<LongFormUse> longs, List<Abbreviation> known) {
        List<List<LongFormUse>> clusters = new ArrayList<>();
        for (LongFormUse use : longs) {
            List<LongFormUse> joined = new ArrayList<>(List.of(use));
            for (List<LongFormUse> cluster : List.copyOf(clusters)) {
                if (cluster.stream().anyMatch(other -> areSame(use, other, known))) {
                    joined.addAll(cluster);
                    clusters.remove(cluster);
                }
            }
            clusters.add(joined);
        }
        return clusters.stream()
                .map(cluster -> {
                    TreeMap<String, Long> weights = new TreeMap<>();
                    cluster.forEach(use -> weights.put(use.fold(), use.weight()));
                    return new Sense(weights);
                })
                .sorted(Comparator.comparing(Sense::weight).reversed().thenComparing(Sense::longForm))
                .toList();
    }

    /** The long forms that one acronym is known for say the same. */
    private static boolean areSame(LongFormUse one, LongFormUse other, List<Abbreviation> known) {
        List<String> names =
                known.stream().map(Abbreviation::longForm).map(Acronyms::key).toList();
        return LongForms.areSame(one.text(), other.text())
                || (names.contains(key(one.text())) && names.contains(key(other.text())));
    }

    private static String key(String longForm) {
        return Fold.of(EntityKind.TASK, longForm);
    }

    /** What it is short for where nothing else is said, if it is plainly that. */
    Optional<Sense> usual(String fold) {
        List<Sense> senses = sensesOf.getOrDefault(fold, List.of());
        long all = senses.stream().mapToLong(Sense::weight).sum();
        return senses.stream().findFirst().filter(sense -> sense.weight() >= USUAL * all);
    }

    /** What it may be short for where nothing is usual; none where that could be too many things. */
    List<Sense> possible(String fold) {
        List<Sense> senses = sensesOf.getOrDefault(fold, List.of());
        long all = senses.stream().mapToLong(Sense::weight).sum();
        List<Sense> possible =
                senses.stream().filter(sense -> sense.weight() >= FEWEST * all).toList();
        return possible.size() > MOST_SENSES ? List.of() : possible;
    }

    /** The acronym that a long form goes by. */
    Optional<String> acronym(String longForm) {
        return Optional.ofNullable(shortsOf.get(longForm)).map(Counts::most);
    }
}
