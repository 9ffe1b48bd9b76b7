package io.papergraph.train;

import static io.papergraph.train.AnnotatedPapers.entity;
import static io.papergraph.train.AnnotatedPapers.optional;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldAnswersTest {
    private static final String TEXT = "We build the Slow Otter Network (SOtN). SOtN is better than Zorbax-2 on MNIST.";

    private final ThingsOf things = new ThingsOf();

    GoldAnswersTest() throws IOException {}

    @Test
    void aThingIsTheAnnotatedOneThatSharesAForm() {
        GoldEntity otter = entity(EntityType.MODEL, Relation.INTRODUCES, "Slow Otter Network", "Slow Otter Network");

        assertThat(answer("SOtN", otter)).contains(otter);
        assertThat(answer("Zorbax-2", otter)).isEmpty();
    }

    @Test
    void caseSignsAndAPluralMakeNoDifference() {
        GoldEntity zorbax = entity(EntityType.MODEL, Relation.COMPARES_WITH, "zorbax 2", "zorbax 2");
        GoldEntity data = entity(EntityType.DATASET, Relation.EVALUATES_ON, "MNISTs", "MNISTs");

        assertThat(answer("Zorbax-2", zorbax)).contains(zorbax);
        assertThat(answer("MNIST", data)).contains(data);
    }

    @Test
    void anotherVersionIsAnotherThing() {
        assertThat(answer("Zorbax-2", entity(EntityType.MODEL, Relation.COMPARES_WITH, "Zorbax-3", "Zorbax-3")))
                .isEmpty();
    }

    @Test
    void anOptionalThingIsTheAnswerOnlyIfNoWantedOneIs() {
        GoldEntity optional = optional(EntityType.MODEL, "MNIST", "MNIST");
        GoldEntity wanted = entity(EntityType.DATASET, Relation.EVALUATES_ON, "the MNIST digits", "MNIST");

        assertThat(answer("MNIST", optional)).contains(optional);
        assertThat(answer("MNIST", optional, wanted)).contains(wanted);
    }

    @Test
    void ofTwoThatShareAFormTheOneOfTheSameNameIsTheAnswer() {
        GoldEntity sameName = entity(EntityType.DATASET, Relation.EVALUATES_ON, "MNIST", "MNIST", "digits", "numbers");
        GoldEntity otherName = entity(EntityType.TASK, Relation.ADDRESSES, "digit reading", "MNIST");

        assertThat(answer("MNIST", otherName, sameName)).contains(sameName);
    }

    private Optional<GoldEntity> answer(String name, GoldEntity... entities) {
        GoldPaper paper = AnnotatedPapers.paper("Otters by night", TEXT, entities);
        return new GoldAnswers(paper).of(things.named(name, paper.paper()));
    }
}
