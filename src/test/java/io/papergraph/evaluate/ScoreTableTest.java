package io.papergraph.evaluate;

import static io.papergraph.EntityType.METHOD;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.Relation.COMPARES_WITH;
import static io.papergraph.Relation.MENTIONS;
import static io.papergraph.Relation.RELEASES;
import static io.papergraph.Relation.USES;
import static io.papergraph.evaluate.MadeUp.evaluate;
import static io.papergraph.evaluate.MadeUp.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import io.papergraph.gold.GoldRepository;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
    private static final GoldPaper KITE = new GoldPaper(
            "p1",
            MadeUp.paper("p1"),
            List.of(
                    new GoldEntity(MODEL, "Kite", List.of(), List.of(USES, COMPARES_WITH), false),
                    new GoldEntity(METHOD, "Towing", List.of(), List.of(USES), false)),
            List.of(new GoldRepository("wind/kite", RELEASES)));
    private static final Evaluation EVALUATION = evaluate(
            KITE,
            fact(MODEL, MENTIONS, "Kite"),
            fact(METHOD, MENTIONS, "Kites"),
            fact(METHOD, COMPARES_WITH, "Rowing"));

    @Test
    void scoresStandInAlignedColumns() {
        assertThat(ScoreTable.scores(EVALUATION.scores()))
                .containsExactly(
                        "1 papers, 0 without prediction",
                        "                       P      R     F1  tp  fp  fn  dup",
                        "Model+Method       0.500  0.500  0.500   1   1   1    1",
                        "Dataset+Benchmark  0.000  0.000  0.000   0   0   0",
                        "Task               0.000  0.000  0.000   0   0   0",
                        "Metric             0.000  0.000  0.000   0   0   0",
                        "Repository         0.000  0.000  0.000   0   0   1",
                        "INTRODUCES         0.000  0.000  0.000   0   0   0",
                        "EVALUATES_ON       0.000  0.000  0.000   0   0   0",
                        "COMPARES_WITH      0.000  0.000  0.000   0   1   1",
                        "type accuracy      1.000  of 1",
                        "relation accuracy  0.000  of 1");
    }

    @Test
    void missesStandUnderTheirPaper() {
        assertThat(ScoreTable.misses(EVALUATION.misses()))
                .containsExactly(
                        "p1  On p1",
                        "  REL    Model       Kite: wanted COMPARES_WITH/USES, got MENTIONS",
                        "  MISS   Method      Towing: wanted USES",
                        "  DUP    Method      Kites: got MENTIONS",
                        "  FALSE  Method      Rowing: got COMPARES_WITH",
                        "  REPO   Repository  wind/kite: wanted RELEASES");
    }

    @Test
    void anEmptyBinShowsADash() {
        assertThat(ScoreTable.calibration(EVALUATION.calibration()))
                .containsExactly(
                        "confidence  predictions  right",
                        "0.0-0.5               0      -",
                        "0.5-0.6               0      -",
                        "0.6-0.7               0      -",
                        "0.7-0.8               0      -",
                        "0.8-0.9               2  0.500",
                        "0.9-1.0               0      -");
    }

    @Test
    void halvesAreRoundedToEvenAndWhatOnlyLooksLikeAHalfIsNot() {
        assertThat(Digits.of(1 / 16.0)).isEqualTo("0.062");
        assertThat(Digits.of(3 / 16.0)).isEqualTo("0.188");
        assertThat(Digits.of(0.0015)).isEqualTo("0.002");
        assertThat(Digits.of(0.0005)).isEqualTo("0.001");
        assertThat(Digits.of(0.1235)).isEqualTo("0.123");
    }

    @Test
    void rowsCarryTheSameForPrograms() {
        assertThat(ScoreRows.scores(EVALUATION.scores()))
                .hasSize(11)
                .contains(Map.of("papers", 1, "withoutPrediction", 0))
                .contains(Map.of("score", "type accuracy", "accuracy", 1.0, "right", 1, "of", 1));
        assertThat(ScoreRows.scores(EVALUATION.scores()).get(1))
                .containsExactly(
                        entry("score", "Model+Method"),
                        entry("precision", 0.5),
                        entry("recall", 0.5),
                        entry("f1", 0.5),
                        entry("tp", 1),
                        entry("fp", 1),
                        entry("fn", 1),
                        entry("dup", 1));
        assertThat(ScoreRows.calibration(EVALUATION.calibration()).get(4))
                .containsExactly(
                        entry("confidenceFrom", 0.8),
                        entry("confidenceTo", 0.9),
                        entry("predictions", 2),
                        entry("right", 1));
        assertThat(ScoreRows.misses(EVALUATION.misses()).get(0))
                .containsExactly(
                        entry("miss", "REL"),
                        entry("paper", "p1"),
                        entry("title", "On p1"),
                        entry("type", "Model"),
                        entry("name", "Kite"),
                        entry("wanted", List.of("USES", "COMPARES_WITH")),
                        entry("got", "MENTIONS"));
        assertThat(ScoreRows.misses(EVALUATION.misses()).get(1)).doesNotContainKey("got");
    }
}
