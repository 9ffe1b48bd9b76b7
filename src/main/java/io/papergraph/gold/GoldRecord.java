package io.papergraph.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papergraph.EntityType;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One line of a file of annotated papers. What is wrong with it is an {@link IllegalArgumentException}'s message. */
final class GoldRecord {
    private static final ObjectReader JSON =
            JsonMapper.builder().build().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private GoldRecord() {}

    static GoldPaper parse(byte[] line) throws IOException {
        JsonNode paper = tree(line);
        if (!paper.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        String id = text(paper, "id");
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode entity : list(paper, "entities")) {
            entities.add(entity(entity));
        }
        List<GoldRepository> repositories = new ArrayList<>();
        if (paper.hasNonNull("repositories")) {
            for (JsonNode repository : list(paper, "repositories")) {
                repositories.add(new GoldRepository(text(repository, "slug"), relation(text(repository, "relation"))));
            }
        }
        return new GoldPaper(id, paper(id, paper), entities, repositories);
    }

    private static JsonNode tree(byte[] line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Paper paper(String id, JsonNode paper) {
        return Paper.of(
                PaperIds.read(List.of(id), List.of()),
                text(paper, "title"),
                paper.hasNonNull("abstract") ? text(paper, "abstract") : "");
    }

    private static GoldEntity entity(JsonNode entity) {
        String type = text(entity, "type");
        return new GoldEntity(
                EntityType.of(type).orElseThrow(() -> new IllegalArgumentException("no type is called " + type)),
                text(entity, "name"),
                texts(entity, "surfaces"),
                relations(entity),
                flag(entity, "optional"));
    }

    private static List<Relation> relations(JsonNode entity) {
        List<Relation> relations = new ArrayList<>();
        if (entity.has("relation")) {
            relations.add(relation(text(entity, "relation")));
        }
        if (entity.has("relations")) {
            List<Relation> all = texts(entity, "relations").stream()
                    .map(GoldRecord::relation)
                    .toList();
            if (!all.containsAll(relations)) {
                throw new IllegalArgumentException(
                        "\"" + text(entity, "name") + "\" has a relation that is not among its relations");
            }
            relations.addAll(all);
        }
        return relations;
    }

    private static Relation relation(String label) {
        try {
            return Relation.valueOf(label);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no relation is called " + label, e);
        }
    }

    private static boolean flag(JsonNode node, String field) {
        if (!node.path(field).isBoolean()) {
            throw new IllegalArgumentException("\"" + field + "\" is not true or false");
        }
        return node.get(field).booleanValue();
    }

    private static String text(JsonNode node, String field) {
        return text(node.path(field), () -> "\"" + field + "\" is not a text");
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list(node, field)) {
            texts.add(text(text, () -> "\"" + field + "\" holds something that is not a text"));
        }
        return texts;
    }

    private static String text(JsonNode node, Supplier<String> reason) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException(reason.get());
        }
        return node.textValue();
    }

    private static JsonNode list(JsonNode node, String field) {
        if (!node.path(field).isArray()) {
            throw new IllegalArgumentException("\"" + field + "\" is not a list");
        }
        return node.get(field);
    }
}
