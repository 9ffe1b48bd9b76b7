package io.papergraph.load;

import io.papergraph.Entity;
import io.papergraph.EntityKind;
import io.papergraph.extract.NameKnowledge;
import io.papergraph.resolve.Families;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Entities as rows of the graph. */
final class EntityRow {
    private static final double PLAIN_WORDS = 0.4;
    private static final double CAPITALIZED_WORDS = 0.8;

    private EntityRow() {}

    static Map<String, Object> of(Entity entity, NameKnowledge knowledge) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", entity.key());
        properties.put("name", entity.name());
        properties.put("types", types(entity));
        properties.put(
                "families",
                new Families(knowledge.variantWords()).of(entity.type().kind(), entity.name()));
        properties.put("distinct", distinct(entity, knowledge));
        entity.longForm().ifPresent(longForm -> properties.put("longForm", longForm));
        entity.home().ifPresent(home -> properties.put("home", home));
        if (entity.type().kind() == EntityKind.REPOSITORY && entity.name().indexOf('/') > 0) {
            properties.put("owner", entity.name().substring(0, entity.name().indexOf('/')));
            properties.put("url", "https://github.com/" + entity.name());
        }
        return Map.of("key", entity.key(), "type", entity.type().label(), "properties", Stored.of(properties));
    }

    /** How surely whoever writes the name means it: 0 for a generic one, less than 1 for what is made of plain words as well. */
    private static double distinct(Entity entity, NameKnowledge knowledge) {
        String name = entity.name();
        if (knowledge.isGeneric(name)
                || entity.longForm().filter(knowledge::isGeneric).isPresent()) {
            return 0;
        }
        if (!knowledge.isOrdinary(name)) {
            return 1;
        }
        return name.equals(name.toLowerCase(Locale.ROOT)) ? PLAIN_WORDS : CAPITALIZED_WORDS;
    }

    private static List<String> types(Entity entity) {
        return new TreeMap<>(entity.types())
                .entrySet().stream()
                        .map(type -> type.getKey().label() + ": " + type.getValue())
                        .toList();
    }
}
