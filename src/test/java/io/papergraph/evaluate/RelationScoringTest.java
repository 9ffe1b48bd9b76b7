package io.papergraph.evaluate;

import static io.papergraph.EntityType.BENCHMARK;
import static io.papergraph.EntityType.METHOD;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.EntityType.TASK;
import static io.papergraph.Relation.COMPARES_WITH;
import static io.papergraph.Relation.EVALUATES_ON;
import static io.papergraph.Relation.INTRODUCES;
import static io.papergraph.Relation.USES;
import static io.papergraph.evaluate.MadeUp.evaluate;
import static io.papergraph.evaluate.MadeUp.fact;
import static io.papergraph.evaluate.MadeUp.gold;
import static io.papergraph.evaluate.MadeUp.optional;
import static io.papergraph.evaluate.MadeUp.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Relation;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationScoringTest {
    private static final GoldPaper KITE = gold("p1", wanted(MODEL, INTRODUCES, "Kite"));

    @Test
    void aRelationIsFoundMissedOrFalse() {
        assertThat(counts(INTRODUCES, evaluate(KITE, fact(MODEL, INTRODUCES, "Kite"))))
                .isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(counts(INTRODUCES, evaluate(KITE))).isEqualTo(new Counts(0, 0, 1, 0));
        Evaluation wrong = evaluate(KITE, fact(MODEL, COMPARES_WITH, "Kite"));
        assertThat(counts(INTRODUCES, wrong)).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(counts(COMPARES_WITH, wrong)).isEqualTo(new Counts(0, 1, 0, 0));
    }

    @Test
    void severalPredictionsForOneAnnotationAreAllRightAndCountOnce() {
        assertThat(counts(
                        INTRODUCES, evaluate(KITE, fact(MODEL, INTRODUCES, "Kite"), fact(METHOD, INTRODUCES, "kite"))))
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void onePredictionMayAnswerSeveralAnnotations() {
        GoldPaper gold = gold("p1", wanted(MODEL, INTRODUCES, "Kite"), wanted(METHOD, INTRODUCES, "Kites", "Kite"));

        assertThat(counts(INTRODUCES, evaluate(gold, fact(MODEL, INTRODUCES, "Kite"))))
                .isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void theKindDoesNotCount() {
        assertThat(counts(INTRODUCES, evaluate(KITE, fact(BENCHMARK, INTRODUCES, "Kite"))))
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void tasksAndMetricsTakeNoPart() {
        GoldPaper gold = gold("p1", wanted(TASK, INTRODUCES, "kite flying"));

        assertThat(counts(INTRODUCES, evaluate(gold, fact(TASK, INTRODUCES, "sailing"))))
                .isEqualTo(Counts.NONE);
    }

    @Test
    void optionalAnnotationsAreNeitherAskedForNorPunished() {
        GoldPaper gold = gold("p1", optional(MODEL, USES, "RNN"), optional(MODEL, INTRODUCES, "LLM"));

        assertThat(counts(INTRODUCES, evaluate(gold, fact(MODEL, INTRODUCES, "RNN"))))
                .isEqualTo(Counts.NONE);
    }

    @Test
    void everyAnnotatedRelationIsAskedFor() {
        GoldPaper gold =
                gold("p1", new GoldEntity(BENCHMARK, "Sky", List.of(), List.of(INTRODUCES, EVALUATES_ON), false));
        Evaluation evaluation = evaluate(gold, fact(BENCHMARK, INTRODUCES, "Sky"));

        assertThat(counts(INTRODUCES, evaluation)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(counts(EVALUATES_ON, evaluation)).isEqualTo(new Counts(0, 0, 1, 0));
    }

    private static Counts counts(Relation relation, Evaluation evaluation) {
        return evaluation.scores().relations().get(relation);
    }
}
