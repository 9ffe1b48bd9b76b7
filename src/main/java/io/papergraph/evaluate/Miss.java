package io.papergraph.evaluate;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import java.util.List;
import java.util.Optional;

/**
 * One thing that extraction got wrong.
 *
 * @param paper the paper's id
 * @param title the paper's title
 * @param type the annotated one where there is one, else the predicted one
 * @param name the annotated one where there is one, else the predicted one; a repository's in lower case
 * @param wanted the relations that would be right, the annotation's preferred one first; empty if nothing was wanted
 * @param got the predicted relation; empty if nothing was found
 */
public record Miss(
        String paper,
        String title,
        What what,
        EntityType type,
        String name,
        List<Relation> wanted,
        Optional<Relation> got) {
    /** The ways to go wrong. */
    public enum What {
        /** Wanted and not found. */
        MISS,
        /** Found and not wanted. */
        FALSE,
        /** Found once more. */
        DUP,
        /** Found, with a relation that is not right. */
        REL,
        /** A repository that was wanted and not found, or the reverse. */
        REPO
    }

    public Miss {
        wanted = List.copyOf(wanted);
    }
}
