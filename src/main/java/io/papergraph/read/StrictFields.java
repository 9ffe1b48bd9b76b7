package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object that papergraph itself wrote: each is there and of its type, else the record is unfit, and the message says which field. */
final class StrictFields {
    private final JsonNode object;
    private final String place;

    StrictFields(JsonNode object) {
        this(object, "");
    }

    /** @param place where the object stands: {@code entities[2].} */
    private StrictFields(JsonNode object, String place) {
        this.object = object;
        this.place = place;
    }

    /** Says that what a field holds cannot be meant. */
    UnfitRecord unfit(String name, String fault) {
        return new UnfitRecord(place + name + " " + fault);
    }

    /** Says that the fields together mean nothing. */
    UnfitRecord unfit(IllegalArgumentException why) {
        return new UnfitRecord(place.substring(0, Math.max(0, place.length() - 1)) + ": " + why.getMessage());
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** What the name that a field holds stands for. */
    <T> T one(String name, Function<String, Optional<T>> known) throws UnfitRecord {
        String text = text(name);
        return known.apply(text).orElseThrow(() -> unfit(name, "is unknown: " + Excerpt.of(text)));
    }

    String text(String name) throws UnfitRecord {
        return text(name, object.path(name));
    }

    Optional<String> optional(String name) throws UnfitRecord {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** From 0 on. */
    int number(String name) throws UnfitRecord {
        JsonNode node = object.path(name);
        if (!node.isInt() || node.intValue() < 0) {
            throw unfit(name, kind(node) + ", not a whole number");
        }
        return node.intValue();
    }

    double fraction(String name) throws UnfitRecord {
        JsonNode node = object.path(name);
        if (!node.isNumber()) {
            throw unfit(name, kind(node) + ", not a number");
        }
        return node.doubleValue();
    }

    StrictFields object(String name) throws UnfitRecord {
        return object(name, object.path(name));
    }

    /** The strings in an array. */
    List<String> texts(String name) throws UnfitRecord {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(name)) {
            texts.add(text(name + "[" + texts.size() + "]", item));
        }
        return texts;
    }

    /** The objects in an array. */
    List<StrictFields> objects(String name) throws UnfitRecord {
        List<StrictFields> objects = new ArrayList<>();
        for (JsonNode item : items(name)) {
            objects.add(object(name + "[" + objects.size() + "]", item));
        }
        return objects;
    }

    private JsonNode items(String name) throws UnfitRecord {
        JsonNode node = object.path(name);
        if (!node.isArray()) {
            throw unfit(name, kind(node) + ", not an array");
        }
        return node;
    }

    private String text(String name, JsonNode node) throws UnfitRecord {
        if (!node.isTextual()) {
            throw unfit(name, kind(node) + ", not a string");
        }
        if (StorableText.of(node.textValue()).replaced() > 0) {
            throw unfit(name, "holds characters that cannot be stored");
        }
        return node.textValue();
    }

    private StrictFields object(String name, JsonNode node) throws UnfitRecord {
        if (!node.isObject()) {
            throw unfit(name, kind(node) + ", not an object");
        }
        return new StrictFields(node, place + name + ".");
    }

    private static String kind(JsonNode node) {
        return node.isMissingNode() ? "is missing" : "is " + (node.isNumber() ? node.asText() : JsonFields.kind(node));
    }
}
