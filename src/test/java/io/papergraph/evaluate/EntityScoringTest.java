package io.papergraph.evaluate;

import static io.papergraph.EntityKind.DATA;
import static io.papergraph.EntityKind.METRIC;
import static io.papergraph.EntityKind.SYSTEM;
import static io.papergraph.EntityKind.TASK;
import static io.papergraph.EntityType.BENCHMARK;
import static io.papergraph.EntityType.DATASET;
import static io.papergraph.EntityType.METHOD;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.Relation.ADDRESSES;
import static io.papergraph.Relation.COMPARES_WITH;
import static io.papergraph.Relation.EVALUATES_ON;
import static io.papergraph.Relation.INTRODUCES;
import static io.papergraph.Relation.MENTIONS;
import static io.papergraph.Relation.REPORTS;
import static io.papergraph.Relation.USES;
import static io.papergraph.evaluate.MadeUp.evaluate;
import static io.papergraph.evaluate.MadeUp.fact;
import static io.papergraph.evaluate.MadeUp.gold;
import static io.papergraph.evaluate.MadeUp.optional;
import static io.papergraph.evaluate.MadeUp.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityScoringTest {
    private static final GoldPaper KITE = gold("p1", wanted(MODEL, USES, "Kite-2", "Kite-2", "Kite 2 models"));

    @Test
    void aPredictionOfTheSameNameIsRight() {
        Evaluation evaluation = evaluate(KITE, fact(MODEL, USES, "Kite-2"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(evaluation.scores().type()).isEqualTo(new Accuracy(1, 1));
        assertThat(evaluation.scores().relation()).isEqualTo(new Accuracy(1, 1));
        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void caseHyphensBlanksAndAPluralDoNotCount() {
        assertThat(counts(evaluate(KITE, fact(MODEL, USES, "KITE 2")))).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(counts(evaluate(KITE, fact(MODEL, USES, "kite-2 Model")))).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void plusStarAndDotCountAndSoDoesTheLastLetterOfAShortName() {
        assertWrong("Kite+", "Kite");
        assertWrong("Kite*", "Kite");
        assertWrong("Kite 1.5", "Kite 15");
        assertWrong("DAS", "DA");
        assertWrong("PASS", "PAS");
    }

    @Test
    void aSharedSurfaceIsEnough() {
        assertThat(counts(evaluate(KITE, fact(MODEL, USES, "Flyer", "Kite 2 models"))))
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void whatIsNotFoundIsMissed() {
        Evaluation evaluation = evaluate(KITE);

        assertThat(counts(evaluation)).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(evaluation.misses())
                .containsExactly(
                        new Miss("p1", "On p1", Miss.What.MISS, MODEL, "Kite-2", List.of(USES), Optional.empty()));
    }

    @Test
    void whatIsNotWantedIsFalse() {
        Evaluation evaluation = evaluate(gold("p1", new GoldEntity[0]), fact(MODEL, USES, "Kite"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(0, 1, 0, 0));
        assertThat(evaluation.misses())
                .containsExactly(new Miss("p1", "On p1", Miss.What.FALSE, MODEL, "Kite", List.of(), Optional.of(USES)));
    }

    @Test
    void modelAndMethodAreOneKindAndTheTypeIsScoredApart() {
        Evaluation evaluation = evaluate(KITE, fact(METHOD, USES, "Kite-2"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(evaluation.scores().type()).isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void datasetAndBenchmarkAreOneKind() {
        GoldPaper gold = gold("p1", wanted(DATASET, EVALUATES_ON, "SkyBench"));

        assertThat(evaluate(gold, fact(BENCHMARK, EVALUATES_ON, "SkyBench"))
                        .scores()
                        .kinds()
                        .get(DATA))
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void aNameOfAnotherKindIsBothMissedAndFalse() {
        Evaluation evaluation = evaluate(KITE, fact(DATASET, USES, "Kite-2"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(0, 0, 1, 0));
        assertThat(evaluation.scores().kinds().get(DATA)).isEqualTo(new Counts(0, 1, 0, 0));
    }

    @Test
    void aSecondPredictionIsADuplicateAndNotFalse() {
        Evaluation evaluation = evaluate(KITE, fact(MODEL, USES, "Kite 2 models"), fact(METHOD, MENTIONS, "Kite-2"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(evaluation.misses())
                .extracting(Miss::what, Miss::type, Miss::name)
                .containsExactly(tuple(Miss.What.REL, MODEL, "Kite-2"), tuple(Miss.What.DUP, MODEL, "Kite 2 models"));
    }

    @Test
    void theSameNameGoesBeforeASharedSurfaceAndThenTheFirstPrediction() {
        GoldPaper gold = gold("p1", wanted(MODEL, USES, "Kite", "Kite", "kites of paper"));

        assertThat(evaluate(gold, fact(METHOD, USES, "kites of paper"), fact(MODEL, USES, "Kite"))
                        .scores()
                        .type())
                .isEqualTo(new Accuracy(1, 1));
        assertThat(evaluate(gold, fact(METHOD, USES, "Kite", "Kite", "wind"), fact(MODEL, USES, "Kite"))
                        .scores()
                        .type())
                .as("of one name, the one that shares more")
                .isEqualTo(new Accuracy(1, 1));
        assertThat(evaluate(gold, fact(METHOD, USES, "Kite"), fact(MODEL, USES, "Kite"))
                        .scores()
                        .type())
                .as("of equals, the first")
                .isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void onePredictionAnswersOneAnnotation() {
        GoldPaper gold = gold("p1", wanted(MODEL, USES, "Kite", "Kite"), wanted(MODEL, USES, "Paper Kite", "Kite"));

        assertThat(counts(evaluate(gold, fact(MODEL, USES, "Kite")))).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(counts(evaluate(gold, fact(MODEL, USES, "Kite"), fact(MODEL, USES, "Kite"))))
                .isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void optionalAnnotationsAreNeitherAskedForNorRewarded() {
        GoldPaper gold = gold("p1", optional(MODEL, USES, "RNN"));

        assertThat(evaluate(gold)).isEqualTo(evaluate(gold, fact(MODEL, INTRODUCES, "RNN")));
        assertThat(evaluate(gold).misses()).isEmpty();
    }

    @Test
    void optionalAnnotationsExcuseAnyTypeAndAnyNumber() {
        GoldPaper gold = gold("p1", optional(MODEL, USES, "RNN"));

        assertThat(evaluate(
                        gold, fact(MODEL, USES, "RNN"), fact(MODEL, USES, "RNNs", "RNN"), fact(DATASET, USES, "RNN")))
                .isEqualTo(evaluate(gold));
    }

    @Test
    void whatMustBeFoundChoosesBeforeWhatIsOptional() {
        GoldPaper gold = gold("p1", optional(MODEL, USES, "Kite", "Kite"), wanted(MODEL, USES, "Kite-2", "Kite"));

        assertThat(counts(evaluate(gold, fact(MODEL, USES, "Kite")))).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void anyOfTheAnnotatedRelationsIsRight() {
        GoldEntity both = new GoldEntity(MODEL, "Kite", List.of(), List.of(USES, COMPARES_WITH), false);

        assertThat(relation(both, USES)).isEqualTo(new Accuracy(1, 1));
        assertThat(relation(both, COMPARES_WITH)).isEqualTo(new Accuracy(1, 1));
        assertThat(relation(both, MENTIONS)).isEqualTo(new Accuracy(0, 1));
        assertThat(evaluate(gold("p1", both), fact(MODEL, MENTIONS, "Kite")).misses())
                .containsExactly(new Miss(
                        "p1",
                        "On p1",
                        Miss.What.REL,
                        MODEL,
                        "Kite",
                        List.of(USES, COMPARES_WITH),
                        Optional.of(MENTIONS)));
    }

    @Test
    void theStrongestOfAFactsRelationsIsTheOneThatCounts() {
        Fact weak = fact(MODEL, MENTIONS, "Kite-2");
        List<Role> roles = List.of(new Role(MENTIONS, "It is named."), new Role(COMPARES_WITH, "It is beaten."));
        Fact strong =
                new Fact(MODEL, weak.name(), roles, weak.confidence(), weak.rule(), weak.definition(), weak.mentions());

        assertThat(evaluate(KITE, strong).misses()).extracting(Miss::got).containsExactly(Optional.of(COMPARES_WITH));
    }

    @Test
    void tasksAndMetricsAreScoredWithoutTheirRelations() {
        GoldPaper gold =
                gold("p1", wanted(EntityType.TASK, ADDRESSES, "parsing"), wanted(EntityType.METRIC, REPORTS, "BLEU"));
        Scores scores = evaluate(
                        gold, fact(EntityType.TASK, MENTIONS, "parsing"), fact(EntityType.METRIC, MENTIONS, "BLEU"))
                .scores();

        assertThat(scores.kinds())
                .containsEntry(TASK, new Counts(1, 0, 0, 0))
                .containsEntry(METRIC, new Counts(1, 0, 0, 0));
        assertThat(scores.relation()).isEqualTo(new Accuracy(0, 0));
        assertThat(scores.type()).isEqualTo(new Accuracy(2, 2));
    }

    private static void assertWrong(String wanted, String found) {
        GoldPaper gold = gold("p1", wanted(MODEL, USES, wanted));
        assertThat(counts(evaluate(gold, fact(MODEL, USES, found))))
                .as(found + " for " + wanted)
                .isEqualTo(new Counts(0, 1, 1, 0));
    }

    private static Accuracy relation(GoldEntity entity, Relation predicted) {
        return evaluate(gold("p1", entity), fact(MODEL, predicted, "Kite"))
                .scores()
                .relation();
    }

    private static Counts counts(Evaluation evaluation) {
        return evaluation.scores().kinds().get(SYSTEM);
    }
}
