package io.papergraph.load;

import static io.papergraph.load.Records.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Program;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Loads that are killed, and loads at one time: in the end the graph is that of one load that nobody disturbed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProcessesIT {
    private static final CoreNlpExtractor EXTRACTOR = CoreNlpExtractor.open();
    private static final Random RANDOM = new Random(7);

    @TempDir
    static Path pages;

    private static List<Input> inputs;
    private static List<String> undisturbed;

    @TempDir
    Path folder;

    @BeforeAll
    static void loadsUndisturbed(@TempDir Path home) throws IOException {
        inputs = List.of(page(0), page(1), page(2), Input.of(Path.of("loader/samples/hf-papers.txt")));
        try (TestGraph graph = TestGraph.open(home.resolve("graph"))) {
            assertThat(load(graph).written()).isGreaterThan(300);
            undisturbed = graph.dump();
        }
    }

    @Test
    void aLoadThatIsKilledInTheMiddleIsFinishedByTheSameLoad() throws IOException, InterruptedException {
        Process killed = load(inputs).start();
        try (BufferedReader messages = Program.errors(killed)) {
            Program.readUntil(messages, "reading " + inputs.get(2).label());
        } finally {
            kill(killed);
        }

        try (TestGraph graph = TestGraph.open(folder)) {
            long papers = (Long) graph.ask("MATCH (p:Paper) RETURN count(p) AS papers")
                    .get(0)
                    .get("papers");
            LoadReport report = load(graph);
            assertThat(papers).isLessThan(report.papers());
            assertThat(report.written()).isEqualTo((int) (report.papers() - papers));
            assertThat(graph.dump()).isEqualTo(undisturbed);
        }
    }

    @Tag("full")
    @Test
    void aLoadThatIsKilledAfterItsLastBatchHasLostNothing() throws IOException, InterruptedException {
        Process killed = load(inputs).redirectError(messages()).start();
        try (BufferedReader report = killed.inputReader()) {
            Program.readUntil(report, "all new");
        } finally {
            kill(killed);
        }

        try (TestGraph graph = TestGraph.open(folder)) {
            assertThat(graph.dump()).isEqualTo(undisturbed);
            assertThat(load(graph).written()).isZero();
            assertThat(graph.dump()).isEqualTo(undisturbed);
        }
    }

    @Test
    void twoLoadsAtOneTimeMakeTheGraphOfBoth() throws IOException, InterruptedException {
        Process one = load(inputs.subList(0, 2)).inheritIO().start();
        Process other = load(inputs.subList(2, 4)).inheritIO().start();
        assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);

        try (TestGraph graph = TestGraph.open(folder)) {
            assertThat(graph.dump()).isEqualTo(undisturbed);
        }
    }

    @Tag("full")
    @RepeatedTest(5)
    void aLoadThatIsKilledAgainAndAgainIsFinishedByTheSameLoad() throws IOException, InterruptedException {
        for (int i = 0; i < 4; i++) {
            Process killed = load(inputs)
                    .redirectErrorStream(true)
                    .redirectOutput(messages())
                    .start();
            killed.waitFor(RANDOM.nextInt(12_000), TimeUnit.MILLISECONDS);
            kill(killed);
        }

        try (TestGraph graph = TestGraph.open(folder)) {
            load(graph);
            assertThat(graph.dump()).isEqualTo(undisturbed);
        }
    }

    private static LoadReport load(TestGraph graph) {
        return new Loader(graph.graph(), EXTRACTOR, new PaperReader(InputStream.nullInputStream()))
                .load(inputs, ReadOptions.NONE, () -> false, new Watching());
    }

    private ProcessBuilder load(List<Input> files) {
        return Program.with(
                Stream.of(Stream.of("load"), files.stream().map(Input::label), Stream.of("--graph", "file:" + folder))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static File messages() {
        return pages.resolve("messages").toFile();
    }

    /** A file of as many papers as are written in one batch; each builds on the one before, some on other pages' too. */
    private static Input page(int number) throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = number * 90; i < number * 90 + 100; i++) {
            records.add(titled(
                    "Zarnet" + i + ": Learning with Fewer Gates",
                    "We propose Zarnet" + i + ", a recurrent network. It extends Zarnet" + (i + 7) % 280
                            + " and outperforms BERT on ImageNet and GLUE."));
        }
        return Records.file(pages.resolve("page-" + number + ".jsonl"), records);
    }
}
