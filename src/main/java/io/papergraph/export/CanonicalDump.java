package io.papergraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A graph as text that is equal for equal graphs: a line of JSON for each node, by label and key, and below it one for
 * each edge that leaves it; no internal ids, no times. Nodes without a key, which only a person's own statements make,
 * come last and go by their properties.
 */
public final class CanonicalDump {
    private static final List<String> LABELS = List.of("Author", "Entity", "Listing", "Name", "Paper");

    private final ObjectMapper json = new ObjectMapper();

    /** Hands over the lines one by one, without line ends. */
    public void write(Graph graph, Consumer<String> lines) {
        graph.read(transaction -> {
            for (String label : LABELS) {
                transaction.run("export/nodes", Map.of("label", label)).forEach(row -> lines(row)
                        .forEach(lines));
            }
            List<List<String>> others = new ArrayList<>();
            transaction.run("export/other-nodes", Map.of("labels", LABELS)).forEach(row -> others.add(lines(row)));
            others.stream()
                    .sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
                    .forEach(node -> node.forEach(lines));
            return null;
        });
    }

    /** A node's own line, then those of its edges. */
    private List<String> lines(Map<String, Object> row) {
        List<String> labels = sorted(row.get("labels"));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("node", label(labels));
        line.put("key", row.get("key"));
        line.put("labels", labels);
        line.put("properties", byName(row.get("properties")));
        Object from = name(labels, row.get("key"), row.get("properties"));
        Stream<String> edges = ((Collection<?>) row.get("edges"))
                .stream().map(Map.class::cast).map(edge -> edge(from, edge)).sorted();
        return Stream.concat(Stream.of(text(line)), edges).toList();
    }

    private String edge(Object from, Map<?, ?> edge) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("edge", edge.get("type"));
        line.put("from", from);
        line.put("to", name(sorted(edge.get("labels")), edge.get("key"), edge.get("keyless")));
        line.put("properties", byName(edge.get("properties")));
        return text(line);
    }

    private static List<Object> name(List<String> labels, Object key, Object properties) {
        return List.of(label(labels), Optional.ofNullable(key).orElseGet(() -> byName(properties)));
    }

    private static Object byName(Object properties) {
        return new TreeMap<>((Map<?, ?>) properties);
    }

    private static String label(List<String> labels) {
        return LABELS.stream().filter(labels::contains).findFirst().orElse(String.join(":", labels));
    }

    private static List<String> sorted(Object labels) {
        return ((Collection<?>) labels)
                .stream().map(String.class::cast).sorted().toList();
    }

    private String text(Map<String, Object> line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }
}
