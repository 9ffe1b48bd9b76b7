package io.papergraph.load;

import static io.papergraph.load.Records.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Program;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Loads that are killed at any moment from their start to their end. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledLoadIT {
    private static final int PAPERS = 2000;
    private static final CoreNlpExtractor EXTRACTOR = CoreNlpExtractor.open();

    private final Random random = new Random(7);
    private final List<Long> papersAtDeath = new ArrayList<>();
    private Input input;
    private Duration whole;
    private List<String> undisturbed;

    @BeforeAll
    void loadUndisturbed(@TempDir Path home) throws IOException, InterruptedException {
        input = page(home.resolve("papers.jsonl"));
        Path folder = home.resolve("graph");
        Instant start = Instant.now();
        assertThat(load(folder).waitFor()).isZero();
        whole = Duration.between(start, Instant.now());
        try (TestGraph graph = TestGraph.open(folder)) {
            assertThat(count(graph)).isEqualTo(PAPERS);
            undisturbed = graph.dump();
        }
    }

    @AfterAll
    void tell() {
        System.err.println("papers in the graph when a load was killed: " + papersAtDeath);
    }

    /** The moment of each repetition is a random one of its own part of the whole. */
    @RepeatedTest(10)
    void areFinishedByTheSameLoad(@TempDir Path folder, RepetitionInfo repetition)
            throws IOException, InterruptedException {
        Process killed = load(folder);
        double part = (repetition.getCurrentRepetition() - random.nextDouble()) / repetition.getTotalRepetitions();
        killed.waitFor((long) (part * whole.toMillis()), TimeUnit.MILLISECONDS);
        killed.destroyForcibly().waitFor();

        try (TestGraph graph = TestGraph.open(folder)) {
            long before = count(graph);
            papersAtDeath.add(before);
            LoadReport report = new Loader(graph.graph(), EXTRACTOR, new PaperReader(InputStream.nullInputStream()))
                    .load(List.of(input), ReadOptions.NONE, () -> false, new Watching());
            assertThat(report.written()).isEqualTo((int) (PAPERS - before));
            assertThat(graph.dump()).isEqualTo(undisturbed);
        }
    }

    private Process load(Path folder) throws IOException {
        return Program.with("load", input.label(), "--graph", "file:" + folder)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long count(TestGraph graph) {
        return (Long)
                graph.ask("MATCH (p:Paper) RETURN count(p) AS papers").get(0).get("papers");
    }

    /** Each paper builds on one that comes later, and is compared with one before it. */
    private Input page(Path file) throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            records.add(titled(
                    "Zarnet" + i + ": Learning with Fewer Gates",
                    "We propose Zarnet" + i + ", a recurrent network. It extends Zarnet" + (i + 307) % PAPERS
                            + " and outperforms Zarnet" + i / 2 + " and BERT on ImageNet and GLUE."));
        }
        return Records.file(file, records);
    }
}
