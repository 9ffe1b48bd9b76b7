package io.papergraph.train;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import io.papergraph.extract.Described;
import io.papergraph.extract.RoleAnswers;
import io.papergraph.gold.GoldEntity;
import java.util.Optional;
import java.util.Set;

/**
 * A thing of an annotated paper.
 *
 * @param cues what is known of it before it is decided
 * @param right what the annotation says that it is; empty if it is nothing
 */
record Example(Set<String> cues, Optional<GoldEntity> right) {
    /** The answer that stands for what is not to be listed. */
    static final String NOTHING = "Nothing";

    private static final double OPTIONAL_WEIGHT = 0.05;

    static Example of(Described thing, GoldAnswers answers) {
        return new Example(thing.allCues(), answers.of(thing));
    }

    String type() {
        return right.filter(entity -> !entity.optional())
                .map(entity -> entity.type().label())
                .orElse(NOTHING);
    }

    /** Optional things are hardly learned from: they are neither right nor wrong. */
    double weight() {
        return right.filter(GoldEntity::optional).isPresent() ? OPTIONAL_WEIGHT : 1;
    }

    /** The annotated relation, if it is one of the kind's. */
    Optional<Relation> relation(EntityKind kind) {
        return right.filter(entity -> !entity.optional() && entity.type().kind() == kind)
                .map(entity -> entity.relations().get(0))
                .filter(RoleAnswers.of(kind)::contains);
    }
}
