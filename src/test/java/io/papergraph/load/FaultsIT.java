package io.papergraph.load;

import static io.papergraph.load.Records.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphException;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.TestServer;
import io.papergraph.graph.Wire;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Loads into a server that goes away and comes back: they wait, go on, and make the graph of one load that nobody disturbed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultsIT {
    private static final int PAPERS = 1200;

    private static TestServer server;
    private static Wire wire;
    private static Input input;
    private static List<String> undisturbed;

    @BeforeAll
    static void loadUndisturbed(@TempDir Path folder) throws IOException {
        int port = TestServer.freePort();
        int advertised = TestServer.freePort();
        wire = Wire.lay(advertised, port);
        server = TestServer.start(folder.resolve("server"), port, advertised);
        input = page(folder.resolve("papers.jsonl"));
        assertThat(load(server.straight(), Disturbance.none()).written()).isEqualTo(PAPERS);
        undisturbed = dump();
        assertThat(undisturbed).hasSizeGreaterThan(3 * PAPERS);
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
        wire.close();
    }

    @BeforeEach
    void wipe() {
        try (Graph graph = Graphs.open(server.straight(), Disturbance.none())) {
            TestGraph.of(graph).clear();
        }
    }

    @Test
    void aLoadGoesOnWhenItsServerIsBuiltAgain() {
        GraphLocation.Server location = server.routed();
        Disturbance disturbance = Disturbance.of(server::shutDown, server::buildAgain);

        LoadReport report = load(location, disturbance);

        assertThat(report.written()).isEqualTo(PAPERS);
        assertThat(dump()).isEqualTo(undisturbed);
        assertThat(disturbance.notices())
                .hasSizeGreaterThanOrEqualTo(2)
                .endsWith(location + " answers again: going on");
        assertThat(disturbance.notices().get(0))
                .startsWith("no Neo4j answers at " + location + " (")
                .endsWith("): waiting, up to 5 minutes")
                .doesNotContain("\n");
    }

    @Tag("full")
    @Test
    void aLoadGoesOnWhenItsConnectionsAreCut() {
        Disturbance disturbance = Disturbance.of(wire::cut, wire::mend);

        assertThat(load(server.routed(), disturbance).written()).isEqualTo(PAPERS);

        assertThat(dump()).isEqualTo(undisturbed);
        assertThat(disturbance.notices()).isNotEmpty();
    }

    @Tag("full")
    @Test
    void aLoadGoesOnWhenItsConnectionsHang() {
        Disturbance disturbance = Disturbance.of(wire::hush, wire::mend);

        assertThat(load(server.routed(), disturbance).written()).isEqualTo(PAPERS);

        assertThat(dump()).isEqualTo(undisturbed);
        assertThat(disturbance.notices()).isNotEmpty();
    }

    @Test
    void aLoadWhoseCommitsAreNotAnsweredWritesNothingTwice() {
        LoadReport report = load(server.routed(), Disturbance.of(() -> wire.loseAnswersOfCommits(2), () -> {}));

        assertThat(wire.answersToLose()).isZero();
        assertThat(report.written()).isEqualTo(PAPERS);
        assertThat(dump()).isEqualTo(undisturbed);
    }

    @Test
    void aLoadThatIsInterruptedWhileItWaitsEndsAndIsFinishedByTheSameLoad() throws IOException {
        Disturbance disturbance = Disturbance.forGood(wire::cut);
        try {
            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> load(server.routed(), disturbance))
                    .withMessage("gave up waiting for " + server.routed());
        } finally {
            wire.mend();
        }

        assertThat(load(server.routed(), Disturbance.none()).written()).isBetween(1, PAPERS - 1);
        assertThat(dump()).isEqualTo(undisturbed);
    }

    private static LoadReport load(GraphLocation.Server location, Disturbance disturbance) {
        try (Graph graph = Graphs.open(location, disturbance)) {
            return new Loader(graph, new MadeUpExtractor("1"), new PaperReader(InputStream.nullInputStream()))
                    .load(List.of(input), ReadOptions.NONE, disturbance::isSpent, disturbance);
        }
    }

    private static List<String> dump() {
        try (Graph graph = Graphs.open(server.straight(), Disturbance.none())) {
            return TestGraph.of(graph).dump();
        }
    }

    /** Several batches; each paper names what others before and after it introduce. */
    private static Input page(Path file) throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            records.add(titled(
                    "Zarnet" + i + ": Learning with Fewer Gates",
                    "It INTRODUCES Model Zarnet" + i + ". It USES Model Zarnet" + (i + 501) % PAPERS
                            + ". It COMPARES_WITH Model Zarnet" + i / 2 + ". It EVALUATES_ON Dataset Baz-" + i % 10
                            + "."));
        }
        return Records.file(file, records);
    }
}
