package io.papergraph.ask;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import java.util.Map;
import java.util.Optional;

/**
 * What a name means.
 *
 * @param why "normal form", "acronym", "known acronym" or "word N"
 * @param defined the title of a paper that defines the acronym
 * @param introduced the title of the paper that introduces the entity
 * @param papers how many mean it by the name
 */
public record Meant(Hit entity, String why, Optional<String> defined, Optional<String> introduced, long papers) {
    /** The kind of the entity. */
    EntityKind kind() {
        return EntityType.of(entity.label()).orElseThrow().kind();
    }

    static Meant of(Map<?, ?> row) {
        return new Meant(
                new Hit((String) row.get("key"), (String) row.get("label"), (String) row.get("name")),
                (String) row.get("why"),
                Optional.ofNullable((String) row.get("defined")),
                Optional.ofNullable((String) row.get("introduced")),
                (Long) row.get("papers"));
    }
}
