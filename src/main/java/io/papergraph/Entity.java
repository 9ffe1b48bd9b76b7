package io.papergraph;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that papers name, after its names are resolved.
 *
 * @param key within the graph; may change as papers arrive
 * @param type the type that most papers give it
 * @param name the spelling that most papers give it
 * @param types how many papers give it each type
 * @param longForm the one that most papers give it
 * @param home the key of the paper that introduces it, where that is plain
 */
public record Entity(
        String key,
        EntityType type,
        String name,
        Map<EntityType, Long> types,
        Optional<String> longForm,
        Optional<String> home) {
    public Entity {
        types = Map.copyOf(types);
        if (!types.containsKey(type)) {
            throw new IllegalArgumentException("no paper calls " + name + " a " + type.label());
        }
    }
}
