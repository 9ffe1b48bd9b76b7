package io.papergraph.export;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which properties the nodes with the same labels, and the edges of a type, have, and of what kind. */
final class Columns {
    private final SortedMap<String, SortedMap<String, Kind>> ofLabels = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Kind>> ofType = new TreeMap<>();

    void add(Node node) {
        add(ofLabels.computeIfAbsent(group(node), any -> new TreeMap<>()), node.properties());
        node.edges()
                .forEach(edge -> add(ofType.computeIfAbsent(edge.type(), any -> new TreeMap<>()), edge.properties()));
    }

    private static void add(SortedMap<String, Kind> columns, Map<String, Object> properties) {
        properties.forEach((name, value) -> columns.merge(name, Kind.of(value), Kind::or));
    }

    /** What nodes with the same labels have in common: {@code Entity;Model}. */
    static String group(Node node) {
        return String.join(";", node.labels());
    }

    SortedMap<String, Kind> of(Node node) {
        return ofLabels.get(group(node));
    }

    SortedMap<String, Kind> of(Node.Edge edge) {
        return ofType.get(edge.type());
    }

    Collection<SortedMap<String, Kind>> nodes() {
        return ofLabels.values();
    }

    Collection<SortedMap<String, Kind>> edges() {
        return ofType.values();
    }
}
