package io.papergraph.extract;

import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Reference;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a source says of a paper as fields of JSON, each with who says it. */
final class MetadataFields {
    private MetadataFields() {}

    static Map<String, Object> of(Metadata metadata) {
        Map<String, Object> fields = new LinkedHashMap<>();
        metadata.fields().forEach((field, given) -> fields.put(field.label(), value(field, given)));
        if (!metadata.facts().isEmpty()) {
            fields.put(
                    "given", metadata.facts().stream().map(MetadataFields::fact).toList());
        }
        if (!metadata.references().isEmpty()) {
            fields.put(
                    "references",
                    metadata.references().stream()
                            .map(MetadataFields::reference)
                            .toList());
        }
        fields.put("givenBy", metadata.givenBy());
        return fields;
    }

    private static Object value(Field field, Given given) {
        if (field == Field.YEAR) {
            return Integer.valueOf(given.value());
        }
        return field.isList() ? given.values() : given.value();
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("relation", fact.relation().name());
        fields.put("type", fact.type().label());
        fields.put("name", fact.name());
        fields.put("by", fact.by().orElseThrow().toString());
        return fields;
    }

    private static Map<String, Object> reference(Reference reference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", reference.id());
        fields.put("by", reference.by().toString());
        return fields;
    }
}
