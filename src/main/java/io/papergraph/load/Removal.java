package io.papergraph.load;

import io.papergraph.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes papers out of a graph, and exactly what they alone support. A person's words stay. Thread-safe. */
public final class Removal {
    private final Graph graph;
    private final NameDesk desk = NameDesk.open();

    /** @param graph to be closed by the caller */
    public Removal(Graph graph) {
        this.graph = graph;
    }

    /**
     * Removes papers in one transaction.
     *
     * @param keys of the papers; one that is not there is none to remove
     * @throws io.papergraph.graph.GraphException if the graph fails; nothing has changed then
     */
    public Removed remove(Set<String> keys) {
        Map<String, Object> papers = Map.of("papers", List.copyOf(keys));
        graph.applySchema();
        return graph.write(transaction -> {
            transaction.run("write/turn", Map.of()).list();
            Removed removed = transaction.run("read/supported-alone", papers).list().stream()
                    .map(Removal::removed)
                    .findFirst()
                    .orElseThrow();
            Citations citations = Citations.of(keys, List.of(), transaction);
            Derivation derivation = new Derivation(transaction, desk);
            derivation.forget(keys);
            transaction.run("remove/authors", papers).list();
            transaction.run("remove/papers", papers).list();
            derivation.derive();
            citations.write();
            return removed;
        });
    }

    private static Removed removed(Map<String, Object> row) {
        return new Removed(
                (Long) row.get("papers"),
                (Long) row.get("names"),
                (Long) row.get("entities"),
                (Long) row.get("authors"),
                (Long) row.get("listings"));
    }
}
