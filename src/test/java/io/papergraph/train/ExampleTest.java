package io.papergraph.train;

import static io.papergraph.train.AnnotatedPapers.entity;
import static io.papergraph.train.AnnotatedPapers.optional;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.gold.GoldEntity;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private static final GoldEntity MODEL = entity(EntityType.MODEL, Relation.COMPARES_WITH, "Zorbax");

    @Test
    void anAnnotatedThingIsOfItsType() {
        assertThat(example(MODEL).type()).isEqualTo("Model");
        assertThat(example(MODEL).weight()).isEqualTo(1);
    }

    @Test
    void whatIsNotAnnotatedIsNothing() {
        Example example = new Example(Set.of("cue"), Optional.empty());

        assertThat(example.type()).isEqualTo(Example.NOTHING);
        assertThat(example.weight()).isEqualTo(1);
        assertThat(example.relation(EntityKind.SYSTEM)).isEmpty();
    }

    @Test
    void whatIsOptionalIsNothingOfLittleWeightAndHasNoRelation() {
        Example example = example(optional(EntityType.MODEL, "networks"));

        assertThat(example.type()).isEqualTo(Example.NOTHING);
        assertThat(example.weight()).isBetween(0.0, 0.5);
        assertThat(example.relation(EntityKind.SYSTEM)).isEmpty();
    }

    @Test
    void theAnnotatedRelationTeachesItsKindAlone() {
        assertThat(example(MODEL).relation(EntityKind.SYSTEM)).contains(Relation.COMPARES_WITH);
        assertThat(example(MODEL).relation(EntityKind.DATA)).isEmpty();
    }

    @Test
    void aRelationThatTheKindCannotHaveTeachesNothing() {
        assertThat(example(entity(EntityType.METRIC, Relation.USES, "accuracy")).relation(EntityKind.METRIC))
                .isEmpty();
    }

    private static Example example(GoldEntity right) {
        return new Example(Set.of("cue"), Optional.of(right));
    }
}
