package io.papergraph.gold;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import java.util.List;

/**
 * A thing that a paper names, as a reader annotated it.
 *
 * @param type any but a repository
 * @param name the most complete proper name in the text
 * @param surfaces every distinct string of the text that names it
 * @param relations those that count as right, the annotation's preferred one first, never empty
 * @param optional whether a reasonable reader might leave it out
 */
public record GoldEntity(
        EntityType type, String name, List<String> surfaces, List<Relation> relations, boolean optional) {
    /** @throws IllegalArgumentException if there is no name or no relation, or the type is a repository */
    public GoldEntity {
        if (type == EntityType.REPOSITORY) {
            throw new IllegalArgumentException("\"" + name + "\" is a repository among the entities");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entity without a name");
        }
        if (relations.isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\" has no relation");
        }
        surfaces = List.copyOf(surfaces);
        relations = relations.stream().distinct().toList();
    }
}
