package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Fact;
import io.papergraph.Mention;

/** A predicted entity and what it is recognised by. */
record Found(Fact fact, Forms forms) {
    static Found of(Fact fact) {
        return new Found(fact, Forms.of(fact.name(), fact.mentions().stream().map(Mention::text)));
    }

    EntityKind kind() {
        return fact.type().kind();
    }
}
