package io.papergraph.evaluate;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import io.papergraph.gold.GoldPaper;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Predictions held against annotated papers.
 *
 * @param misses all that went wrong, paper by paper in the annotations' order
 * @param calibration bins of rising confidence, from 0 to 1 without a gap
 */
public record Evaluation(Scores scores, List<Miss> misses, List<ConfidenceBin> calibration) {
    public Evaluation {
        misses = List.copyOf(misses);
        calibration = List.copyOf(calibration);
    }

    /**
     * Extracts every paper on all cores, then scores them in order.
     *
     * @param predict called once a paper, from several threads at a time; empty for a paper that has no prediction, of
     *     which everything is missed. What it throws is thrown on
     */
    public static Evaluation of(List<GoldPaper> gold, Function<Paper, Optional<Extraction>> predict) {
        List<Optional<Extraction>> predicted =
                gold.parallelStream().map(GoldPaper::paper).map(predict).toList();
        ScoreSheet sheet = new ScoreSheet();
        int withoutPrediction = 0;
        for (int i = 0; i < gold.size(); i++) {
            PaperScoring.of(gold.get(i), predicted.get(i).map(Extraction::facts).orElse(List.of()), sheet);
            withoutPrediction += predicted.get(i).isPresent() ? 0 : 1;
        }
        return sheet.evaluation(gold.size(), withoutPrediction);
    }
}
