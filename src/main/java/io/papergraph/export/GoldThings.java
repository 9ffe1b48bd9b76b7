package io.papergraph.export;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.resolve.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one paper names, as its annotation has it.
 *
 * @param entities each with type, name, surfaces, relation and whether it is optional
 * @param repositories each with slug and relation
 */
record GoldThings(List<Map<String, Object>> entities, List<Map<String, Object>> repositories) {
    static GoldThings of(Map<String, Object> paper, Words words, Concerns concerns) {
        GoldThings things = new GoldThings(new ArrayList<>(), new ArrayList<>());
        String key = (String) paper.get("id");
        Set<Object> places = new HashSet<>();
        for (Object value : (List<?>) paper.get("things")) {
            Map<?, ?> thing = (Map<?, ?>) value;
            List<?> names = (List<?>) thing.get("names");
            // What may mean either of two things stands in one place of the text, and is asked for once.
            if (!names.isEmpty() && places.add(thing.get("spans"))) {
                things.add(thing, names, key, words, concerns);
            }
        }
        return things;
    }

    private void add(Map<?, ?> thing, List<?> names, String paper, Words words, Concerns concerns) {
        Map<?, ?> first = (Map<?, ?>) names.get(0);
        String name = (String) first.get("key");
        String surface = name.substring(name.indexOf(':') + 1);
        EntityType given = EntityType.of((String) first.get("type")).orElseThrow();
        EntityType type = words.type(name, given, Optional.of(paper)).orElse(given);
        Relation relation = Relation.valueOf((String) thing.get("relation"));
        Map<String, Object> fields = new LinkedHashMap<>();
        if (type == EntityType.REPOSITORY) {
            addRepository(surface, relation);
            return;
        }
        fields.put("type", type.label());
        fields.put("name", surface);
        fields.put(
                "surfaces",
                ((List<?>) thing.get("mentions")).stream().distinct().toList());
        fields.put("relation", relation.name());
        fields.put("optional", names.stream().noneMatch(one -> concerns.isOf(key(one), paper)));
        entities.add(fields);
    }

    /** Whoever says that what has no owner is a repository cannot ask an extractor for it. */
    private void addRepository(String slug, Relation relation) {
        if (slug.indexOf('/') > 0) {
            boolean isOwn = relation == Relation.RELEASES || relation == Relation.INTRODUCES;
            repositories.add(Map.of("slug", slug, "relation", isOwn ? "RELEASES" : "REFERENCES"));
        }
    }

    private static String key(Object name) {
        return (String) ((Map<?, ?>) name).get("key");
    }
}
