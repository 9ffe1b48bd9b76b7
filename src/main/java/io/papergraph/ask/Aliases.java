package io.papergraph.ask;

import io.papergraph.graph.Graph;
import java.util.List;
import java.util.Map;

/** The ledger of an entity's names. */
public final class Aliases {
    private Aliases() {}

    /** The names that mean the entity, each with {@code key}, {@code name}, {@code why}, {@code defined} (a title) and {@code papers}. */
    public static List<Map<String, Object>> of(Hit entity, Graph graph) {
        return graph.read(transaction -> transaction
                .run("read/names-of-entity", Map.of("key", entity.key()))
                .list());
    }
}
