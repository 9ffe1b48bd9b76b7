package io.papergraph.load;

import io.papergraph.Entity;
import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.resolve.NameUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Entities and the uses of names as rows of the graph. */
final class EntityRow {
    private EntityRow() {}

    static NameUse use(Map<String, Object> row) {
        return new NameUse(
                (String) row.get("fold"),
                (String) row.get("surface"),
                EntityType.of((String) row.get("type")).orElseThrow(),
                (Long) row.get("papers"),
                (Long) row.get("papersOfFold"));
    }

    static Map<String, Object> of(Entity entity) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", entity.key());
        properties.put("name", entity.name());
        properties.put("papers", entity.papers());
        properties.put("types", types(entity));
        if (entity.type().kind() == EntityKind.REPOSITORY) {
            properties.put("owner", entity.name().substring(0, entity.name().indexOf('/')));
            properties.put("url", "https://github.com/" + entity.name());
        }
        return Map.of("key", entity.key(), "type", entity.type().label(), "properties", properties);
    }

    private static List<String> types(Entity entity) {
        return new TreeMap<>(entity.types())
                .entrySet().stream()
                        .map(type -> type.getKey().label() + ": " + type.getValue())
                        .toList();
    }
}
