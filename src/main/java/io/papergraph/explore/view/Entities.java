package io.papergraph.explore.view;

import io.papergraph.Relation;
import io.papergraph.ask.Aliases;
import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What papers name, as the page shows it. Safe for several threads as far as its graph is. */
public final class Entities {
    private static final int ROWS = 25;
    private static final int COMPANY = 24;

    /** As one reads of a thing: where it comes from, then what is done with it. */
    private static final List<String> ORDER = List.of(
                    Relation.INTRODUCES,
                    Relation.RELEASES,
                    Relation.USES,
                    Relation.EVALUATES_ON,
                    Relation.COMPARES_WITH,
                    Relation.ADDRESSES,
                    Relation.REPORTS,
                    Relation.REFERENCES,
                    Relation.MENTIONS)
            .stream()
            .map(Relation::name)
            .toList();

    private final Graph graph;
    private final Lookup lookup;

    public Entities(Graph graph) {
        this.graph = graph;
        this.lookup = new Lookup(graph);
    }

    /** All that is known of the entity with this key, or of the only one that a former key means; empty if there is none. */
    public Optional<Map<String, Object>> entity(String key) {
        List<Hit> hits = lookup.entities(key);
        if (hits.size() != 1) {
            return Optional.empty();
        }
        Hit hit = hits.get(0);
        Map<String, Object> parameters = Map.of("key", hit.key(), "limit", ROWS, "order", ORDER);
        return rows("entity", parameters).stream().findFirst().map(row -> {
            Map<String, Object> entity = new LinkedHashMap<>(row);
            entity.put("aliases", Aliases.of(hit, graph));
            entity.put("relations", rows("entity-relations", parameters));
            entity.put("years", rows("entity-years", parameters));
            entity.put("appearsWith", rows("entity-company", Map.of("key", hit.key(), "limit", COMPANY)));
            return entity;
        });
    }

    /**
     * More of the papers that have one thing to do with an entity.
     *
     * @param from how many of them to pass over
     */
    public Map<String, Object> papers(String key, String relation, int from, int limit) {
        return Map.of(
                "rows", rows("entity-papers", Map.of("key", key, "relation", relation, "from", from, "limit", limit)));
    }

    private List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return graph.read(
                transaction -> transaction.run("page/" + statement, parameters).list());
    }
}
