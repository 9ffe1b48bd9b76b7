package io.papergraph.ask;

import io.papergraph.graph.Graph;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What papers are called. */
public final class Titles {
    private Titles() {}

    /** The titles of those papers with these keys that are in the graph, by key. */
    public static Map<String, String> of(Collection<String> keys, Graph graph) {
        Map<String, String> titles = new HashMap<>();
        graph.read(transaction -> transaction
                        .run("read/titles", Map.of("keys", List.copyOf(keys)))
                        .list())
                .forEach(row -> titles.put((String) row.get("key"), (String) row.get("title")));
        return titles;
    }
}
