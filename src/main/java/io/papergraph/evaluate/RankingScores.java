package io.papergraph.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How good rankings are, each from 0 to 1; what a ranking leaves out counts as ranked behind all that it holds.
 *
 * @param recall10 the share of the relevant that is among the first ten
 * @param recall50 the same among the first fifty
 * @param averagePrecision the mean, over the relevant, of the precision down to each
 * @param ndcg10 the normalised discounted cumulative gain of the first ten, with gains of 0 and 1 (Järvelin and
 *     Kekäläinen 2002)
 */
public record RankingScores(double recall10, double recall50, double averagePrecision, double ndcg10) {

    /**
     * @param ranked the best first, none twice
     * @param relevant at least one
     */
    static <T> RankingScores of(List<T> ranked, Set<T> relevant) {
        int found = 0;
        int found10 = 0;
        int found50 = 0;
        double precisions = 0;
        double gain = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i))) {
                found++;
                precisions += found / (i + 1.0);
                found10 += i < 10 ? 1 : 0;
                found50 += i < 50 ? 1 : 0;
                gain += i < 10 ? discount(i) : 0;
            }
        }
        double ideal = 0;
        for (int i = 0; i < Math.min(10, relevant.size()); i++) {
            ideal += discount(i);
        }
        double all = relevant.size();
        return new RankingScores(found10 / all, found50 / all, precisions / all, gain / ideal);
    }

    /** @return zeros for no scores */
    static RankingScores mean(List<RankingScores> scores) {
        return new RankingScores(
                mean(scores, RankingScores::recall10),
                mean(scores, RankingScores::recall50),
                mean(scores, RankingScores::averagePrecision),
                mean(scores, RankingScores::ndcg10));
    }

    private static double mean(List<RankingScores> scores, ToDoubleFunction<RankingScores> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double discount(int index) {
        return Math.log(2) / Math.log(index + 2.0);
    }
}
