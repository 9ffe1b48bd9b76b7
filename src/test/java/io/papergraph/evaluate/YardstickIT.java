package io.papergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.Program;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of {@code papergraph evaluate} are those of the yardstick on the lines of {@code papergraph extract}. */
class YardstickIT {
    private static final Path SHARED = Path.of(System.getProperty("papergraph.shared", "../shared"));
    private static final Path SCRIPT = SHARED.resolve("score/score_extract.py");
    private static final Path DEV = SHARED.resolve("gold/dev.jsonl");

    @TempDir
    Path folder;

    @BeforeEach
    void needsTheYardstick() {
        Yardstick.assumeThere(SCRIPT, DEV);
    }

    @Test
    void agreesOnWhatTheProgramExtracts() throws IOException, InterruptedException {
        Path extracted = folder.resolve("extracted.jsonl");
        Process extract = Program.with("extract", DEV.toString())
                .redirectOutput(extracted.toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        assertThat(extract.waitFor()).isZero();
        List<GoldPaper> gold = GoldFile.read(DEV);

        assertThat(ids(extracted)).isEqualTo(gold.stream().map(GoldPaper::id).toList());

        Extractor extractor = CoreNlpExtractor.open();
        List<String> ours = Yardstick.figures(Evaluation.of(gold, paper -> Optional.of(extractor.extract(paper)))
                .scores());
        assertThat(Yardstick.run(SCRIPT, DEV, extracted).subList(0, ours.size()))
                .isEqualTo(ours);
    }

    private static List<String> ids(Path extracted) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : Files.readAllLines(extracted)) {
            ids.add(new ObjectMapper().readTree(line).at("/paper/id").asText());
        }
        return ids;
    }
}
