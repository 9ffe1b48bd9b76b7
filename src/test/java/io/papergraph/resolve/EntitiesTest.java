package io.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entity;
import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private static final List<NameUse> USES = List.of(
            new NameUse("system:foo", "Foo", EntityType.METHOD, 2, 4),
            new NameUse("system:foo", "FOO", EntityType.MODEL, 2, 4),
            new NameUse("system:foo", "FOO", EntityType.METHOD, 1, 4),
            new NameUse("data:foo", "Foo", EntityType.DATASET, 1, 1));

    @Test
    void haveTheTypeAndTheSpellingOfMostPapersAndCountEachPaperOnce() {
        assertThat(Entities.of(USES))
                .containsExactly(
                        new Entity("data:foo", EntityType.DATASET, "Foo", Map.of(EntityType.DATASET, 1L), 1),
                        new Entity(
                                "system:foo",
                                EntityType.METHOD,
                                "FOO",
                                Map.of(EntityType.METHOD, 3L, EntityType.MODEL, 2L),
                                4));
    }

    @Test
    void haveTheFirstTypeAndSpellingWhereSeveralAreAsFrequent() {
        List<Entity> entities = Entities.of(List.of(
                new NameUse("system:foo", "foo", EntityType.METHOD, 2, 4),
                new NameUse("system:foo", "Foo", EntityType.MODEL, 2, 4)));

        assertThat(entities)
                .singleElement()
                .returns(EntityType.MODEL, Entity::type)
                .returns("Foo", Entity::name);
    }

    @Property(tries = 50)
    void areTheSameWhateverTheOrderOfTheUses(@ForAll Random random) {
        List<NameUse> shuffled = new ArrayList<>(USES);
        Collections.shuffle(shuffled, random);

        assertThat(Entities.of(shuffled)).isEqualTo(Entities.of(USES));
    }
}
