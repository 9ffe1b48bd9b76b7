package io.papergraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into the plain ones that {@link Rows} promises. */
final class PlainValues {
    private PlainValues() {}

    static Map<String, Object> row(Record row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.keys().forEach(column -> plain.put(column, plain(row.get(column))));
        return plain;
    }

    private static Object plain(Value value) {
        return plain(value.asObject());
    }

    private static Object plain(Object value) {
        if (value instanceof Node node) {
            return node(node);
        } else if (value instanceof Relationship edge) {
            return edge(edge);
        } else if (value instanceof Path path) {
            return new GraphPath(
                    StreamSupport.stream(path.nodes().spliterator(), false)
                            .map(PlainValues::node)
                            .toList(),
                    StreamSupport.stream(path.relationships().spliterator(), false)
                            .map(PlainValues::edge)
                            .toList());
        } else if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(item -> plain.add(plain(item)));
            return plain;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            map.forEach((key, item) -> plain.put((String) key, plain(item)));
            return plain;
        } else if (value == null || value instanceof Boolean || value instanceof Number || value instanceof String) {
            return value;
        }
        return value.toString();
    }

    private static GraphNode node(Node node) {
        List<String> labels = StreamSupport.stream(node.labels().spliterator(), false)
                .sorted()
                .toList();
        return new GraphNode(node.elementId(), labels, properties(node));
    }

    private static GraphEdge edge(Relationship edge) {
        return new GraphEdge(edge.startNodeElementId(), edge.type(), edge.endNodeElementId(), properties(edge));
    }

    private static Map<String, Object> properties(Entity entity) {
        Map<String, Object> properties = new TreeMap<>();
        entity.keys().forEach(key -> properties.put(key, plain(entity.get(key))));
        return properties;
    }
}
