package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import java.util.Map;

/** Tells which things a paper likely introduces. */
final class OwnThings {
    private static final double LIKELY = 0.8;

    private final Map<EntityKind, Weights> roles;

    OwnThings(Map<EntityKind, Weights> roles) {
        this.roles = Map.copyOf(roles);
    }

    /** Whether the thing is likely the paper's own, if it is of this kind; what the title alone names may be its topic. */
    boolean has(Described thing, EntityKind kind) {
        Weights weights = roles.get(kind);
        int introduces = weights == null ? -1 : weights.answers().indexOf(Relation.INTRODUCES.name());
        return introduces >= 0
                && thing.thing().names().stream().anyMatch(name -> name.place().sentence() > 0)
                && weights.probabilities(thing.cues().all()).get(introduces) >= LIKELY;
    }
}
