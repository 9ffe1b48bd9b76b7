package io.papergraph.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON objects, each from a text of its own. Numbers stay as they are written: {@code 2401.00010} is an id. */
final class JsonObjects {
    private static final int DEEPEST = 100;

    private final ObjectMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Lines.LONGEST)
                            .maxNameLength(Lines.LONGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /**
     * The object that a line, or an element of several lines, as a whole is.
     *
     * @throws UnfitRecord if it is broken, or something else
     */
    JsonNode read(Line text) throws UnfitRecord {
        try (JsonParser parser = mapper.createParser(text.text())) {
            JsonNode value = mapper.readTree(parser);
            if (value == null || !value.isObject()) {
                throw new UnfitRecord("not a JSON object but " + (value == null ? "nothing" : JsonFields.kind(value)));
            }
            if (parser.nextToken() != null) {
                throw new UnfitRecord("more than one JSON value on the line");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new UnfitRecord("broken JSON at " + place(e, text.number()) + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
    }

    private static String place(JsonProcessingException e, int firstLine) {
        if (e.getLocation() == null) {
            return "column 1";
        }
        int lines = e.getLocation().getLineNr() - 1;
        String column = "column " + e.getLocation().getColumnNr();
        return lines > 0 ? "line " + (firstLine + lines) + ", " + column : column;
    }
}
