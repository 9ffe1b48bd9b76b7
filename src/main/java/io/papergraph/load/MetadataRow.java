package io.papergraph.load;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Reference;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What sources say of a paper as properties of its node, and back. A list holds {@code WHAT given by SOURCE.FIELD}. */
final class MetadataRow {
    private static final String BY = " given by ";
    private static final String SEPARATOR = ": ";

    private MetadataRow() {}

    static Map<String, Object> of(Metadata metadata) {
        Map<String, Object> properties = new HashMap<>();
        metadata.fields().forEach((field, given) -> properties.put(field.label(), value(field, given)));
        properties.put(
                "givenBy",
                metadata.givenBy().entrySet().stream()
                        .map(part -> part.getKey() + SEPARATOR + part.getValue())
                        .toList());
        if (!metadata.facts().isEmpty()) {
            properties.put(
                    "given", metadata.facts().stream().map(MetadataRow::text).toList());
        }
        if (!metadata.references().isEmpty()) {
            properties.put(
                    "references",
                    metadata.references().stream()
                            .map(reference -> reference.id() + BY + reference.by())
                            .toList());
        }
        return properties;
    }

    static Metadata metadata(Map<String, Object> properties) {
        Map<String, String> givenBy = texts(properties, "givenBy").stream()
                .map(part -> part.split(SEPARATOR, 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        SortedMap<Field, Given> fields = new TreeMap<>();
        for (Field field : Field.values()) {
            if (givenBy.containsKey(field.label())) {
                SourceField by = SourceField.parse(givenBy.get(field.label()));
                fields.put(
                        field,
                        field.isList()
                                ? new Given(texts(properties, field.label()), by)
                                : Given.of(properties.get(field.label()).toString(), by));
            }
        }
        return new Metadata(
                Source.of(givenBy.get("text")).orElseThrow(),
                fields,
                texts(properties, "given").stream().map(MetadataRow::fact).toList(),
                references(properties));
    }

    static SortedSet<Reference> references(Map<String, Object> properties) {
        return texts(properties, "references").stream()
                .map(MetadataRow::reference)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object value(Field field, Given given) {
        if (field == Field.YEAR) {
            return Long.valueOf(given.value());
        }
        return field.isList() ? given.values() : given.value();
    }

    private static String text(Fact fact) {
        return fact.relation() + " " + fact.type().label() + " " + fact.name() + BY
                + fact.by().orElseThrow();
    }

    private static Fact fact(String text) {
        int by = text.lastIndexOf(BY);
        String[] words = text.substring(0, by).split(" ", 3);
        return Fact.given(Relation.valueOf(words[0]), EntityType.of(words[1]).orElseThrow(), words[2], by(text, by));
    }

    private static Reference reference(String text) {
        int by = text.lastIndexOf(BY);
        return new Reference(text.substring(0, by), by(text, by));
    }

    private static SourceField by(String text, int start) {
        return SourceField.parse(text.substring(start + BY.length()));
    }

    static List<String> texts(Map<String, Object> properties, String name) {
        return ((List<?>) properties.getOrDefault(name, List.of()))
                .stream().map(String.class::cast).toList();
    }
}
