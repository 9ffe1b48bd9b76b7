package io.papergraph.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The members that an object begins with, for telling of which format it is.
 *
 * @param texts by dotted path: {@code paper.title}, also {@code author.family} for the objects in an array; what is no string is blank
 */
record JsonMembers(Map<String, String> texts) {
    private static final int ELEMENTS_TO_TELL = 20;
    private static final JsonFactory JSON = new JsonFactory();

    /** Those of the first elements that a file begins with; of the last as many as can be seen. None if it is not JSON. */
    static List<JsonMembers> of(Head head, Set<String> lists) {
        String text = Spaces.trim(new String(head.bytes(), head.charset()));
        List<JsonMembers> found = new ArrayList<>();
        if (text.startsWith("{") || text.startsWith("[")) {
            JsonElements elements =
                    new JsonElements(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lists);
            for (Optional<Line> element = elements.next();
                    element.isPresent() && found.size() < ELEMENTS_TO_TELL;
                    element = elements.next()) {
                found.add(of(element.get().text()));
            }
        }
        return found;
    }

    private static JsonMembers of(String text) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = path(parser.getParsingContext());
                if (token == JsonToken.VALUE_STRING) {
                    texts.put(path, parser.getText());
                } else {
                    texts.putIfAbsent(path, "");
                }
            }
        } catch (JsonProcessingException e) {
            return new JsonMembers(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return new JsonMembers(texts);
    }

    private static String path(JsonStreamContext place) {
        String path = "";
        for (JsonStreamContext around = place; around != null; around = around.getParent()) {
            if (around.inObject() && around.getCurrentName() != null) {
                path = path.isEmpty() ? around.getCurrentName() : around.getCurrentName() + "." + path;
            }
        }
        return path;
    }

    /** Whether there is any of these. */
    boolean any(String... paths) {
        return Stream.of(paths).anyMatch(texts::containsKey);
    }

    boolean all(String... paths) {
        return Stream.of(paths).allMatch(texts::containsKey);
    }

    /** Blank if there is none, or it is no string. */
    String text(String path) {
        return texts.getOrDefault(path, "");
    }
}
