package io.papergraph.explore.view;

import io.papergraph.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where papers came from, and where to begin. Safe for several threads as far as its graph is. */
public final class Listings {
    private static final int LISTINGS = 12;
    private static final int NAMED = 10;
    private static final int PAPERS = 6;

    private final Graph graph;

    public Listings(Graph graph) {
        this.graph = graph;
    }

    /** A first look: the listings, what most papers name, and papers to begin with. */
    public Map<String, Object> home() {
        Map<String, Object> home = new LinkedHashMap<>();
        home.put("listings", rows("listings", Map.of("limit", LISTINGS)));
        home.putAll(rows("most-named", Map.of("limit", NAMED)).get(0));
        home.put("papers", rows("papers-to-begin-with", Map.of("limit", PAPERS)));
        return home;
    }

    /**
     * Some papers of the listing with this key, in its order; empty if there is none.
     *
     * @param from how many to pass over
     */
    public Optional<Map<String, Object>> listing(String key, int from, int limit) {
        return rows("listing", Map.of("key", key)).stream().findFirst().map(row -> {
            Map<String, Object> listing = new LinkedHashMap<>(row);
            listing.put("from", from);
            listing.put("rows", rows("listing-rows", Map.of("key", key, "from", from, "limit", limit)));
            return listing;
        });
    }

    private List<Map<String, Object>> rows(String statement, Map<String, Object> parameters) {
        return graph.read(
                transaction -> transaction.run("page/" + statement, parameters).list());
    }
}
