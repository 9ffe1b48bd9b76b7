package io.papergraph.export;

import io.papergraph.graph.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A node with the edges that leave it.
 *
 * @param id unique in the graph: {@code Paper arxiv:2312.00752}
 * @param labels sorted
 */
record Node(String id, List<String> labels, SortedMap<String, Object> properties, List<Edge> edges) {

    /** An edge to the node with an id. */
    record Edge(String type, String to, SortedMap<String, Object> properties) {}

    /** Hands over all nodes, by id. */
    static void all(Transaction transaction, Consumer<Node> nodes) {
        transaction.run("export/graph", Map.of()).forEach(row -> nodes.accept(of(row)));
    }

    private static Node of(Map<String, Object> row) {
        return new Node(
                (String) row.get("id"),
                ((Collection<?>) row.get("labels"))
                        .stream().map(String.class::cast).sorted().toList(),
                properties(row.get("properties")),
                ((Collection<?>) row.get("edges"))
                        .stream().map(edge -> edge((Map<?, ?>) edge)).toList());
    }

    private static Edge edge(Map<?, ?> row) {
        return new Edge((String) row.get("type"), (String) row.get("to"), properties(row.get("properties")));
    }

    private static SortedMap<String, Object> properties(Object map) {
        SortedMap<String, Object> properties = new TreeMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> properties.put((String) name, value));
        return properties;
    }
}
