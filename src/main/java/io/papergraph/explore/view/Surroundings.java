package io.papergraph.explore.view;

import io.papergraph.ask.Related;
import io.papergraph.ask.RelatedPaper;
import io.papergraph.graph.Graph;
import java.util.List;
import java.util.Map;

/** Chooses what a picture shows around a paper or entity: of each kind of neighbour the most telling, then what they have in common. */
final class Surroundings {
    /** What part of a picture each kind of neighbour may take at first, in hundredths. */
    private static final int THINGS = 35;

    private static final int CITATIONS = 15;
    private static final int RELATED = 25;
    private static final int INTRODUCING = 15;
    private static final int USING = 35;
    private static final int VARIANTS = 15;

    private static final int SEVERAL = 2;
    private static final int ONE = 1;

    private final Graph graph;
    private final Related related;

    Surroundings(Graph graph) {
        this.graph = graph;
        related = new Related(graph);
    }

    /**
     * Adds to what is shown.
     *
     * @param key of what is shown already
     * @param limit at most so many more
     * @return how many neighbours it has
     */
    long widen(Selection shown, String key, boolean isPaper, int limit) {
        shown.widen(limit);
        Map<String, Object> around = ask(isPaper ? "page/graph-paper" : "page/graph-entity", key, limit)
                .get(0);
        if (isPaper) {
            ofPaper(shown, key, around, limit);
        } else {
            ofEntity(shown, around, limit);
        }
        return (Long) around.get("neighbours");
    }

    private void ofPaper(Selection shown, String key, Map<String, Object> around, int limit) {
        shown.take(keys(around, "things"), part(limit, THINGS));
        shown.take(keys(around, "cites"), part(limit, CITATIONS));
        shown.take(keys(around, "citedBy"), part(limit, CITATIONS));
        shown.take(
                related.to(List.of(key), part(limit, RELATED)).stream()
                        .map(RelatedPaper::key)
                        .toList(),
                part(limit, RELATED));
        fill(shown, around, "things", "cites", "citedBy");
    }

    private void ofEntity(Selection shown, Map<String, Object> around, int limit) {
        shown.take(keys(around, "introduce"), part(limit, INTRODUCING));
        shown.take(keys(around, "use"), part(limit, USING));
        shown.take(keys(around, "variants"), part(limit, VARIANTS));
        fill(shown, around, "introduce", "use", "mention", "variants");
    }

    private void fill(Selection shown, Map<String, Object> around, String... lists) {
        shown.take(namedBy(SEVERAL, shown));
        for (String list : lists) {
            shown.take(keys(around, list));
        }
        shown.take(namedBy(ONE, shown), Math.max(1, shown.room() / 3));
    }

    private List<String> namedBy(int papers, Selection shown) {
        if (shown.room() <= 0) {
            return List.of();
        }
        return graph.read(transaction -> transaction
                .run("page/graph-shared", Map.of("shown", shown.keys(), "papers", papers, "limit", shown.room()))
                .list()
                .stream()
                .map(row -> (String) row.get("key"))
                .toList());
    }

    private List<Map<String, Object>> ask(String statement, String key, int limit) {
        return graph.read(transaction ->
                transaction.run(statement, Map.of("key", key, "limit", limit)).list());
    }

    private static int part(int limit, int hundredths) {
        return Math.max(1, limit * hundredths / 100);
    }

    private static List<String> keys(Map<String, Object> around, String list) {
        return ((List<?>) around.get(list)).stream().map(String.class::cast).toList();
    }
}
