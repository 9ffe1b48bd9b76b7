package io.papergraph.explore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.papergraph.ask.WrongRequest;
import java.util.Map;

/** Reads and writes JSON. */
final class Json {
    /** A text may be as long as a request. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Guard.LARGEST)
                    .build())
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @param value records, maps, lists, strings, numbers */
    static void answer(Context context, Object value) {
        context.contentType("application/json; charset=utf-8").result(text(value));
    }

    static void refuse(Context context, int status, String sentence) {
        context.status(status);
        answer(context, Map.of("error", sentence));
    }

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }

    /**
     * What a request holds.
     *
     * @throws WrongRequest if it is no JSON, or not of this shape
     */
    static <T> T body(Context context, Class<T> shape) {
        try {
            T body = MAPPER.readValue(context.body(), shape);
            if (body == null) {
                throw new WrongRequest(context.path() + " wants a JSON object, not null");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new WrongRequest(context.path() + " wants a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    /** What the site itself answered. */
    static JsonNode tree(String answer) throws JsonProcessingException {
        return MAPPER.readTree(answer);
    }
}
