package io.papergraph.ask;

import io.papergraph.graph.Graph;
import java.util.List;
import java.util.Map;

/**
 * All that the graph knows of one paper or entity.
 *
 * @param hit what it is
 * @param fields for a paper {@code paper} (its properties), {@code listings}, {@code links}, {@code references} and
 *     {@code referencedBy} (what sources say), {@code cites} and {@code citedBy} (what is likely); for an entity {@code entity}, {@code type}, {@code aliases} and {@code links}
 */
public record Card(Hit hit, Map<String, Object> fields) {

    /** @throws WrongRequest if it is not in the graph any more */
    public static Card of(Hit hit, Graph graph) {
        String statement = hit.isPaper() ? "read/paper-card" : "read/entity-card";
        return graph.read(transaction -> transaction.run(statement, Map.of("key", hit.key())).list().stream()
                .findFirst()
                .map(row -> new Card(hit, row))
                .orElseThrow(() -> new WrongRequest(hit.name() + " is gone")));
    }

    /** One of the fields that hold rows. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String field) {
        return (List<Map<String, Object>>) fields.get(field);
    }

    /** One of the fields that hold properties. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> properties(String field) {
        return (Map<String, Object>) fields.get(field);
    }
}
