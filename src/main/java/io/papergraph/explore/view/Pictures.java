package io.papergraph.explore.view;

import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of the graph around some papers and entities, for drawing. Safe for several threads as far as its graph is. */
public final class Pictures {
    private static final int EXPANSION = 20;

    private final Graph graph;
    private final Surroundings surroundings;

    public Pictures(Graph graph) {
        this.graph = graph;
        surroundings = new Surroundings(graph);
    }

    /**
     * A picture.
     *
     * @param around the seed's key, or what else {@link Lookup} finds; then the keys of what is expanded by fewer neighbours, of which those that the graph no longer has are left out
     * @param limit at most so many neighbours of the seed
     * @return {@code around}, the keys; {@code nodes} that an edge joins to others; {@code edges}, all among them; {@code left}, how many neighbours are not shown
     * @throws WrongRequest if there is no such paper or entity
     */
    public Map<String, Object> around(List<String> around, int limit) {
        Stream<Hit> expanded = around.stream().skip(1).map(this::node).flatMap(Optional::stream);
        List<Hit> centres = Stream.concat(Stream.of(hit(around.get(0))), expanded)
                .distinct()
                .toList();
        Selection shown = new Selection();
        centres.forEach(centre -> shown.add(centre.key()));
        long neighbours = 0;
        for (Hit centre : centres) {
            int most = centre == centres.get(0) ? limit : Math.min(limit, EXPANSION);
            neighbours += surroundings.widen(shown, centre.key(), centre.isPaper(), most);
        }
        return picture(centres.stream().map(Hit::key).toList(), shown, neighbours);
    }

    private Map<String, Object> picture(List<String> centres, Selection shown, long neighbours) {
        Map<String, Object> keys = Map.of("keys", shown.keys());
        return graph.read(transaction -> {
            List<Map<String, Object>> nodes = transaction.run("page/graph-nodes", keys).list().stream()
                    .map(Pictures::given)
                    .toList();
            List<Map<String, Object>> edges = transaction.run("page/graph-edges", keys).list().stream()
                    .map(Pictures::given)
                    .toList();
            List<Object> ends = edges.stream()
                    .flatMap(edge -> Stream.of(edge.get("from"), edge.get("to")))
                    .toList();
            Set<Object> joined = new HashSet<>(ends);
            joined.addAll(centres);
            long drawn = ends.stream().filter(centres::contains).count();
            Map<String, Object> picture = new LinkedHashMap<>();
            picture.put("around", centres);
            picture.put(
                    "nodes",
                    nodes.stream()
                            .filter(node -> joined.contains(node.get("key")))
                            .toList());
            picture.put("edges", edges);
            picture.put("left", Math.max(0, neighbours - drawn));
            return picture;
        });
    }

    private static Map<String, Object> given(Map<String, Object> row) {
        Map<String, Object> given = new LinkedHashMap<>(row);
        given.values().removeIf(value -> value == null);
        return given;
    }

    private Hit hit(String text) {
        return node(text).orElseGet(() -> new Lookup(graph).any(text));
    }

    private Optional<Hit> node(String key) {
        return graph.read(
                transaction -> transaction.run("page/graph-nodes", Map.of("keys", List.of(key))).list().stream()
                        .map(row -> new Hit(key, (String) row.get("type"), (String) row.get("name")))
                        .findFirst());
    }
}
