package io.papergraph.explore.view;

import io.papergraph.graph.Graph;
import java.util.Map;
import java.util.Optional;

/** A paper as the page shows it. Safe for several threads as far as its graph is. */
public final class Papers {
    private final Graph graph;

    public Papers(Graph graph) {
        this.graph = graph;
    }

    /** All that is known of the paper with this key; empty if there is none. */
    public Optional<Map<String, Object>> paper(String key) {
        return graph.read(transaction -> transaction.run("page/paper", Map.of("key", key)).list().stream()
                .findFirst());
    }
}
