package io.papergraph.evaluate;

import static io.papergraph.EntityKind.SYSTEM;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.EntityType.REPOSITORY;
import static io.papergraph.Relation.RELEASES;
import static io.papergraph.Relation.USES;
import static io.papergraph.evaluate.MadeUp.evaluate;
import static io.papergraph.evaluate.MadeUp.fact;
import static io.papergraph.evaluate.MadeUp.gold;
import static io.papergraph.evaluate.MadeUp.optional;
import static io.papergraph.evaluate.MadeUp.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.Extraction;
import io.papergraph.gold.GoldPaper;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void allOfAPaperWithoutPredictionIsMissed() {
        List<GoldPaper> gold =
                List.of(gold("p1", wanted(MODEL, USES, "Kite")), gold("p2", wanted(MODEL, USES, "Kite")));
        Evaluation evaluation = Evaluation.of(
                gold,
                paper -> paper.id().equals("p1")
                        ? Optional.empty()
                        : Optional.of(new Extraction(paper, List.of(fact(MODEL, USES, "Kite")), List.of())));

        assertThat(evaluation.scores().papers()).isEqualTo(2);
        assertThat(evaluation.scores().withoutPrediction()).isEqualTo(1);
        assertThat(evaluation.scores().kinds()).containsEntry(SYSTEM, new Counts(1, 0, 1, 0));
        assertThat(evaluation.misses()).extracting(Miss::paper).containsExactly("p1");
    }

    @Test
    void missesStandInTheOrderOfTheAnnotations() {
        List<GoldPaper> gold = IntStream.range(0, 500)
                .mapToObj(i -> gold("p" + i, wanted(MODEL, USES, "Kite")))
                .toList();

        assertThat(Evaluation.of(gold, paper -> Optional.empty()).misses())
                .extracting(Miss::paper)
                .containsExactlyElementsOf(gold.stream().map(GoldPaper::id).toList());
    }

    @Test
    void whatExtractionThrowsIsThrownOn() {
        assertThatThrownBy(() -> Evaluation.of(List.of(gold("p1", wanted(MODEL, USES, "Kite"))), paper -> {
                    throw new IllegalStateException("no model");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no model");
    }

    @Test
    void figuresOfNothingAreNought() {
        assertThat(Counts.NONE)
                .extracting(Counts::precision, Counts::recall, Counts::f1)
                .containsExactly(0.0, 0.0, 0.0);
        assertThat(Accuracy.NONE.value()).isZero();
    }

    @Test
    void figuresAreThoseOfTheTextbook() {
        Counts counts = new Counts(6, 2, 6, 9);

        assertThat(counts)
                .extracting(Counts::precision, Counts::recall, Counts::f1)
                .containsExactly(0.75, 0.5, 0.6);
    }

    @Test
    void confidenceIsHeldAgainstWhatWasRight() {
        GoldPaper gold = gold("p1", wanted(MODEL, USES, "Kite"), optional(MODEL, USES, "RNN"));
        Evaluation evaluation = evaluate(
                gold,
                fact(MODEL, USES, 0.9, "Kite", List.of("Kite")),
                fact(MODEL, USES, 0.95, "Kites", List.of("Kites")),
                fact(MODEL, USES, 0.95, "RNN", List.of("RNN")),
                fact(MODEL, USES, 0.89, "Sail", List.of("Sail")),
                fact(MODEL, USES, 0, "Boat", List.of("Boat")),
                fact(REPOSITORY, RELEASES, 1, "wind/kite", List.of("wind/kite")));

        assertThat(evaluation.calibration())
                .containsExactly(
                        new ConfidenceBin(0, 0.5, 0, 1),
                        new ConfidenceBin(0.5, 0.6, 0, 0),
                        new ConfidenceBin(0.6, 0.7, 0, 0),
                        new ConfidenceBin(0.7, 0.8, 0, 0),
                        new ConfidenceBin(0.8, 0.9, 0, 1),
                        new ConfidenceBin(0.9, 1, 1, 1));
    }
}
