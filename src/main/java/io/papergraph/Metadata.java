package io.papergraph;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What sources say of a paper besides its ids and its text.
 *
 * @param source who gave the title and the abstract
 * @param fields each with who gave it, in the order of {@link Field}
 * @param facts what the paper has to do with other things, each {@link Fact#isGiven given}
 * @param references the papers that it cites
 */
public record Metadata(
        Source source, SortedMap<Field, Given> fields, List<Fact> facts, SortedSet<Reference> references) {
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::relation)
            .thenComparing(Fact::type)
            .thenComparing(Fact::name)
            .thenComparing(Fact::rule);

    public Metadata {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        facts = facts.stream().distinct().sorted(ORDER).toList();
        references = Collections.unmodifiableSortedSet(new TreeSet<>(references));
        fields.forEach((field, given) -> {
            if (!field.isList() && given.values().size() > 1) {
                throw new IllegalArgumentException(given.by() + " gives more than one " + field.label());
            }
        });
        Given year = fields.get(Field.YEAR);
        if (year != null && !year.value().matches("[1-9]\\d{3}")) {
            throw new IllegalArgumentException(year.value() + " is no year");
        }
        if (!facts.stream().allMatch(Fact::isGiven)) {
            throw new IllegalArgumentException("what a text says is not given");
        }
    }

    /** Of a source that gives the text alone. */
    public static Metadata of(Source source) {
        return new Metadata(source, new TreeMap<>(), List.of(), new TreeSet<>());
    }

    /** The same with another word on one field. */
    public Metadata with(Field field, Given given) {
        SortedMap<Field, Given> changed = new TreeMap<>(fields);
        changed.put(field, given);
        return new Metadata(source, changed, facts, references);
    }

    /** The same with other facts and references. */
    public Metadata with(List<Fact> otherFacts, SortedSet<Reference> otherReferences) {
        return new Metadata(source, fields, otherFacts, otherReferences);
    }

    public Optional<Given> get(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The values of a field, none if nobody gives it. */
    public List<String> values(Field field) {
        return get(field).map(Given::values).orElse(List.of());
    }

    /** The source of each part that one source is believed on: {@code text} and the fields, by their labels. */
    public Map<String, String> givenBy() {
        Map<String, String> givenBy = new TreeMap<>();
        givenBy.put("text", source.label());
        fields.forEach((field, given) -> givenBy.put(field.label(), given.by().toString()));
        return givenBy;
    }
}
