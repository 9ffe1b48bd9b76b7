package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import io.papergraph.gold.GoldEntity;

/** An annotated entity and what it is recognised by. */
record Wanted(GoldEntity entity, Forms forms) {
    static Wanted of(GoldEntity entity) {
        return new Wanted(entity, Forms.of(entity.name(), entity.surfaces().stream()));
    }

    EntityKind kind() {
        return entity.type().kind();
    }

    boolean optional() {
        return entity.optional();
    }

    boolean accepts(Relation relation) {
        return entity.relations().contains(relation);
    }
}
