package io.papergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingScoresTest {
    private static final double EXACT = 1e-12;

    @Test
    void aRankingWithAllRelevantInFrontIsPerfect() {
        assertThat(RankingScores.of(List.of("a", "b", "c"), Set.of("a", "b"))).isEqualTo(new RankingScores(1, 1, 1, 1));
    }

    @Test
    void averagesThePrecisionDownToEachRelevantOne() {
        RankingScores scores = RankingScores.of(List.of("x", "a", "y", "b", "z"), Set.of("a", "b"));

        assertThat(scores.averagePrecision()).isCloseTo((1.0 / 2 + 2.0 / 4) / 2, within(EXACT));
    }

    @Test
    void countsWhatARankingLeavesOutAsNeverFound() {
        RankingScores scores = RankingScores.of(List.of("a"), Set.of("a", "b", "c", "d"));

        assertThat(scores.recall10()).isEqualTo(0.25);
        assertThat(scores.averagePrecision()).isEqualTo(0.25);
    }

    @Test
    void recallEndsWithTheTenthAndTheFiftieth() {
        List<Integer> ranked = IntStream.rangeClosed(1, 60).boxed().toList();

        RankingScores scores = RankingScores.of(ranked, Set.of(10, 11, 50, 51));

        assertThat(scores.recall10()).isEqualTo(0.25);
        assertThat(scores.recall50()).isEqualTo(0.75);
    }

    @Test
    void discountsAGainByTheLogarithmOfItsPlace() {
        RankingScores scores = RankingScores.of(List.of("x", "a", "b"), Set.of("a", "b"));

        double gain = 1 / log2(3) + 1 / log2(4);
        double ideal = 1 / log2(2) + 1 / log2(3);
        assertThat(scores.ndcg10()).isCloseTo(gain / ideal, within(EXACT));
    }

    @Test
    void theIdealRankingHoldsNoMoreThanTenGains() {
        List<Integer> ranked = IntStream.rangeClosed(1, 20).boxed().toList();

        assertThat(RankingScores.of(ranked, Set.copyOf(ranked)).ndcg10()).isCloseTo(1, within(EXACT));
    }

    @Test
    void meansAreTakenFigureByFigure() {
        assertThat(RankingScores.mean(List.of(new RankingScores(1, 1, 0.5, 0.25), new RankingScores(0, 0.5, 0, 0.75))))
                .isEqualTo(new RankingScores(0.5, 0.75, 0.25, 0.5));
        assertThat(RankingScores.mean(List.of())).isEqualTo(new RankingScores(0, 0, 0, 0));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
