package io.papergraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A person's words, a line of JSON for each, in their order. */
public final class WordLines {
    private static final List<String> COLUMNS = List.of("name", "other", "type", "paper");

    private final ObjectMapper json = new ObjectMapper();

    /** Hands over the lines one by one, without line ends. */
    public void write(Graph graph, Consumer<String> lines) {
        graph.read(transaction -> {
            transaction.run("read/words", Map.of()).forEach(row -> lines.accept(line(row)));
            return null;
        });
    }

    private String line(Map<String, Object> row) {
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("n", row.get("n"));
        word.put("kind", row.get("act"));
        COLUMNS.stream().filter(column -> row.get(column) != null).forEach(column -> word.put(column, row.get(column)));
        try {
            return json.writeValueAsString(word);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }
}
