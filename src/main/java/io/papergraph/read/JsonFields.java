package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a JSON object, by name or by dotted path ({@code paper.title}). Null and missing are the same; a field that holds
 * something else than is asked for is noted in the record as ignored.
 */
final class JsonFields {
    private final JsonNode object;
    private final RawRecord record;

    JsonFields(JsonNode object, RawRecord record) {
        this.object = object;
        this.record = record;
    }

    /**
     * A text that the paper cannot do without.
     *
     * @return null if it is missing
     * @throws UnfitRecord if it is no string
     */
    String prose(String path) throws UnfitRecord {
        JsonNode node = node(path);
        if (!node.isMissingNode() && !node.isTextual()) {
            throw new UnfitRecord(path + " is " + kind(node) + ", not a string");
        }
        return node.textValue();
    }

    /**
     * An id of the paper.
     *
     * @return null if it is missing
     * @throws UnfitRecord if it is no string or number
     */
    String id(String path) throws UnfitRecord {
        JsonNode node = node(path);
        if (!node.isMissingNode() && !isWord(node)) {
            throw new UnfitRecord(path + " is " + kind(node) + ", not a string or a number");
        }
        return node.isMissingNode() ? null : node.asText();
    }

    /** A string, or a number as it is written; null if it is missing or something else. */
    String word(String path) {
        return word(path, node(path));
    }

    /** Of a list the strings, and of the objects in it what this member holds. A string by itself is a list of one. */
    List<String> words(String path, String member) {
        List<String> words = new ArrayList<>();
        for (JsonNode item : items(path)) {
            words.add(item.isObject() ? new JsonFields(item, record).word(member) : word(path, item));
        }
        return words;
    }

    /** The objects in a list. An object by itself is a list of one. */
    List<JsonFields> objects(String path) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode item : items(path)) {
            if (item.isObject()) {
                objects.add(new JsonFields(item, record));
            }
        }
        return objects;
    }

    /** Of a list of lists the strings and numbers in each, null for what is something else. */
    List<List<String>> rows(String path) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode item : items(path)) {
            List<String> row = new ArrayList<>();
            item.forEach(cell -> row.add(word(path, cell)));
            rows.add(row);
        }
        return rows;
    }

    /** Empty if it is missing or something else. */
    Optional<Boolean> flag(String path) {
        JsonNode node = node(path);
        if (!node.isMissingNode() && !node.isBoolean()) {
            record.ignore(path, kind(node));
        }
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** Whether the field holds a string by itself. */
    boolean isText(String path) {
        return node(path).isTextual();
    }

    boolean has(String path) {
        return !node(path).isMissingNode();
    }

    private String word(String path, JsonNode node) {
        if (isWord(node)) {
            return node.asText();
        }
        if (!node.isMissingNode() && !node.isNull()) {
            record.ignore(path, kind(node));
        }
        return null;
    }

    private Iterable<JsonNode> items(String path) {
        JsonNode node = node(path);
        if (node.isMissingNode()) {
            return List.of();
        }
        return node.isArray() ? node : List.of(node);
    }

    private JsonNode node(String path) {
        JsonNode whole = object.path(path);
        int dot = path.indexOf('.');
        JsonNode node = whole.isMissingNode() && dot > 0
                ? new JsonFields(object.path(path.substring(0, dot)), record).node(path.substring(dot + 1))
                : whole;
        return node.isNull() ? MissingNode.getInstance() : node;
    }

    private static boolean isWord(JsonNode node) {
        return node.isTextual() || node.isNumber();
    }

    /** What it is, for a person. */
    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }
}
