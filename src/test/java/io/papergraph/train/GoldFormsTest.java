package io.papergraph.train;

import static io.papergraph.train.AnnotatedPapers.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import org.junit.jupiter.api.Test;

class GoldFormsTest {
    @Test
    void aThingIsNamedByItsSurfacesAndItsName() {
        assertThat(GoldForms.of(entity(EntityType.MODEL, Relation.USES, "Slow Otter", "SO", "Slow Otters", "SO")))
                .containsExactlyInAnyOrder("SO", "Slow Otters", "Slow Otter");
    }
}
