package io.papergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Extraction;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YardstickTest {
    private static final Path SHARED = Path.of(System.getProperty("papergraph.shared", "../shared"));
    private static final Path SCRIPT = SHARED.resolve("score/score_extract.py");
    private static final Path TRAIN = SHARED.resolve("gold/train.jsonl");

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheYardstick() {
        Yardstick.assumeThere(SCRIPT, TRAIN);
    }

    @Test
    void agreesOnTheAnnotationsAsTheyAre() throws IOException, InterruptedException {
        List<GoldPaper> gold = GoldFile.read(TRAIN);

        assertAgreement(TRAIN, gold, new Distortion(0, gold));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesOnOddAnnotations(long seed) throws IOException, InterruptedException {
        List<GoldPaper> train = GoldFile.read(TRAIN);
        Distortion distortion = new Distortion(seed, train);
        List<GoldPaper> gold = train.stream().map(distortion::annotations).toList();
        Path file = folder.resolve("gold.jsonl");
        Yardstick.writeGold(file, gold);
        assertThat(GoldFile.read(file)).isEqualTo(gold);

        assertAgreement(file, gold, distortion);
    }

    private void assertAgreement(Path file, List<GoldPaper> gold, Distortion distortion)
            throws IOException, InterruptedException {
        Map<String, Extraction> predictions = new LinkedHashMap<>();
        gold.forEach(paper ->
                distortion.predictions(paper).ifPresent(extraction -> predictions.put(paper.id(), extraction)));
        Path predicted = folder.resolve("predicted.jsonl");
        Yardstick.writePredictions(predicted, predictions.values());

        Evaluation evaluation = Evaluation.of(gold, paper -> Optional.ofNullable(predictions.get(paper.id())));
        List<String> ours = Yardstick.figures(evaluation.scores());
        List<String> theirs = Yardstick.run(SCRIPT, file, predicted);

        assertThat(theirs).startsWith(ours.toArray(String[]::new));
        assertThat(evaluation.misses().stream().map(Yardstick::line))
                .containsExactlyInAnyOrderElementsOf(theirs.subList(ours.size(), theirs.size()));
        assertThat(evaluation.misses().stream().map(Miss::what).distinct())
                .containsExactlyInAnyOrder(Miss.What.values());
    }
}
