package io.papergraph.load;

import java.util.Collection;
import java.util.Map;

/** Properties as the graph has them: an empty list is none, since Neo4j's import tool cannot make one. */
final class Stored {
    private Stored() {}

    static Map<String, Object> of(Map<String, Object> properties) {
        properties.values().removeIf(value -> value instanceof Collection<?> list && list.isEmpty());
        return properties;
    }
}
