package io.papergraph.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads JSON objects, each from a text of its own. */
final class JsonObjects {
    private static final int DEEPEST = 100;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Lines.LONGEST)
                    .maxNameLength(Lines.LONGEST)
                    .build())
            .build();

    /**
     * The fields of the object that a text as a whole is, without those that are null.
     *
     * @throws UnfitRecord if it is broken, or something else
     */
    Map<String, JsonValue> read(String text) throws UnfitRecord {
        try (JsonParser parser = factory.createParser(text)) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                throw new UnfitRecord("not a JSON object but " + kind(token));
            }
            Map<String, JsonValue> fields = fields(parser);
            if (parser.nextToken() != null) {
                throw new UnfitRecord("more than one JSON value on the line");
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new UnfitRecord("broken JSON at column " + column(e) + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
    }

    private static Map<String, JsonValue> fields(JsonParser parser) throws IOException {
        Map<String, JsonValue> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (token) {
                case VALUE_NULL -> fields.remove(name);
                case VALUE_STRING -> fields.put(name, JsonValue.string(parser.getText()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> fields.put(name, JsonValue.number(parser.getText()));
                default -> {
                    fields.put(name, new JsonValue(kind(token), ""));
                    parser.skipChildren();
                }
            }
        }
        return fields;
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a string";
            case VALUE_NULL -> "null";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "a number";
        };
    }
}
