package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is away for a while. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServerAwayIT {
    private static TestServer server;
    private static Wire wire;

    private final Waiting waiting = new Waiting();
    private Graph graph;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        int port = TestServer.freePort();
        int advertised = TestServer.freePort();
        wire = Wire.lay(advertised, port);
        server = TestServer.start(folder.resolve("server"), port, advertised);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        wire.close();
    }

    @BeforeEach
    void open() {
        graph = Graphs.open(server.routed(), waiting);
        Things.wipe(graph);
    }

    @AfterEach
    void close() throws IOException {
        wire.mend();
        graph.close();
    }

    @Test
    void isWaitedForAndToldOfOnceHoweverManyWait() throws IOException {
        wire.cut();
        List<CompletableFuture<Void>> works = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> Things.create(graph, "thing " + i)))
                .toList();
        waitFor(waiting.notices(), 1);
        wire.mend();
        works.forEach(CompletableFuture::join);

        assertThat(Things.names(graph)).containsExactly("thing 0", "thing 1", "thing 2", "thing 3");
        assertThat(waiting.notices())
                .satisfiesExactly(
                        notice -> assertThat(notice)
                                .startsWith("no Neo4j answers at " + server.routed() + " (")
                                .endsWith("): waiting, up to 5 minutes"),
                        notice -> assertThat(notice).isEqualTo(server.routed() + " answers again: going on"));
    }

    @Test
    void isGivenUpWhenItsTimeIsOver() throws IOException {
        Access access = new Access(server.routed().uri(), TestServer.LOGIN);
        BoltGraph bolt = BoltGraph.connect(access, Optional.empty(), Duration.ZERO);
        try (Graph hasty = new ServerGraph(bolt, waiting, Duration.ofSeconds(1))) {
            wire.cut();

            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> Things.create(hasty, "late"))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.AWAY))
                    .withMessageStartingWith("no Neo4j answers at ");
        }
        assertThat(waiting.notices()).hasSize(1);
    }

    @Test
    void isGivenUpWhenThePersonWantsItsEnd() throws IOException {
        wire.cut();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> Things.create(graph, "late"));
        waitFor(waiting.notices(), 1);
        waiting.spend();

        assertThat(work)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("gave up waiting for " + server.routed());
    }

    @Test
    void isNotAskedTwiceToRunWhatAPersonWrote() throws IOException {
        wire.cut();

        GraphContract.assertFails(
                GraphException.Kind.AWAY,
                () -> graph.run(GraphContract.query("RETURN 1", Map.of(), false), Rows::list));
        assertThat(waiting.notices()).isEmpty();
    }

    @Test
    void saysNothingOfWorkThatIsDoneTwiceBecauseItsAnswerWasLost() {
        AtomicInteger tries = new AtomicInteger();
        wire.loseAnswersOfCommits(1);

        graph.write(transaction -> {
            tries.incrementAndGet();
            return transaction.run("test/wipe", Map.of()).list();
        });

        assertThat(tries).hasValue(2);
        assertThat(waiting.notices()).isEmpty();
    }

    @Test
    void getsItsSchemaWithoutALockThatStays() {
        for (int commits = 1; commits < 4; commits++) {
            graph.write(transaction ->
                    transaction.run("test/forget-schema", Map.of()).list());
            wire.loseAnswersOfCommits(commits);
            graph.applySchema();

            assertThat(wire.answersToLose()).isZero();
            assertThat(locks()).isEqualTo(List.of(Map.of("locks", 0L)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void getsItsSchemaAfterItWasAway(int commits) {
        graph.write(
                transaction -> transaction.run("test/forget-schema", Map.of()).list());
        wire.cutAtCommit(commits);
        CompletableFuture<Void> schema = CompletableFuture.runAsync(graph::applySchema);
        CompletableFuture.delayedExecutor(6, TimeUnit.SECONDS).execute(this::mend);
        schema.join();

        assertThat(locks()).isEqualTo(List.of(Map.of("locks", 0L)));
    }

    private List<Map<String, Object>> locks() {
        return graph.read(transaction -> transaction.run("test/locks", Map.of()).list());
    }

    private void mend() {
        try {
            wire.mend();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitFor(List<String> notices, int number) {
        while (notices.size() < number) {
            Pause.take();
        }
    }
}
