package io.papergraph.extract;

import io.papergraph.EntityKind;
import java.util.Optional;

/** What the tagger tells apart. */
public enum TagKind {
    SYSTEM(EntityKind.SYSTEM),
    DATA(EntityKind.DATA),
    TASK(EntityKind.TASK),
    METRIC(EntityKind.METRIC),
    /** What a reader might or might not list. */
    GENERIC(null);

    private final EntityKind kind;

    TagKind(EntityKind kind) {
        this.kind = kind;
    }

    public static TagKind of(EntityKind kind) {
        return valueOf(kind.name());
    }

    /** The label of a name's first token. */
    public String begins() {
        return "B-" + name();
    }

    /** The label of its other tokens. */
    public String inside() {
        return "I-" + name();
    }

    Optional<EntityKind> kind() {
        return Optional.ofNullable(kind);
    }
}
