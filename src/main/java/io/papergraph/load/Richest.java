package io.papergraph.load;

import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.Reference;
import io.papergraph.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which word on a paper holds where sources give several. What says more comes first, then the order of {@link Source}, then the order
 * of the values: so it does not matter in which order, or in which groups, they come.
 */
final class Richest {
    /** In UTF-16 units: from here on an abstract is whole, and a longer one says no more. */
    private static final int WHOLE = 300;

    /** Title and abstract are one source's, never mixed. */
    static final Comparator<Paper> TEXT = Comparator.comparing(
                    (Paper paper) -> Math.min(WHOLE, paper.abstractText().length()), Comparator.reverseOrder())
            .thenComparing(paper -> paper.metadata().source())
            .thenComparing(paper -> paper.abstractText().length(), Comparator.reverseOrder())
            .thenComparing(Paper::abstractText)
            .thenComparing(Paper::title);

    private static final Comparator<Given> BELIEVED = Comparator.comparing(
                    (Given given) -> given.by().source())
            .thenComparing(given -> given.values().size(), Comparator.reverseOrder())
            .thenComparing(given -> String.join("\n", given.values()))
            .thenComparing(Given::by);
    private static final Comparator<Given> MOST_EXACT = Comparator.comparing(
                    (Given given) -> given.value().length(), Comparator.reverseOrder())
            .thenComparing(BELIEVED);

    private Richest() {}

    /** One source's word on each field; all facts and references that any gives. */
    static Metadata metadata(Source text, Collection<Metadata> all) {
        SortedMap<Field, Given> fields = new TreeMap<>();
        for (Metadata metadata : all) {
            metadata.fields()
                    .forEach((field, given) -> fields.merge(
                            field, given, (one, other) -> order(field).compare(one, other) <= 0 ? one : other));
        }
        List<Fact> facts =
                all.stream().flatMap(metadata -> metadata.facts().stream()).toList();
        SortedSet<Reference> references = all.stream()
                .flatMap(metadata -> metadata.references().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Metadata(text, fields, facts, references);
    }

    private static Comparator<Given> order(Field field) {
        return field == Field.PUBLISHED_ON ? MOST_EXACT : BELIEVED;
    }
}
