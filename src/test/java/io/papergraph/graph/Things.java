package io.papergraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Nodes with a name, for graphs under test. */
final class Things {
    private Things() {}

    static void wipe(Graph graph) {
        graph.write(transaction -> transaction.run("test/wipe", Map.of()).list());
    }

    static void create(Graph graph, String... names) {
        graph.write(transaction -> {
            transaction.write("test/create", rows(names));
            return names.length;
        });
    }

    static List<Map<String, Object>> rows(String... names) {
        return Arrays.stream(names)
                .map(name -> Map.<String, Object>of("name", name))
                .toList();
    }

    static List<Object> names(Graph graph) {
        return graph.read(transaction -> transaction.run("test/names", Map.of()).list().stream()
                .map(row -> row.get("name"))
                .toList());
    }
}
