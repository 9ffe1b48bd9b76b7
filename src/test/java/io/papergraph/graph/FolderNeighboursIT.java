package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at one folder. */
@Timeout(180)
class FolderNeighboursIT {
    @TempDir
    private Path folder;

    private Waiting waiting;

    @BeforeEach
    void startPatiently() {
        waiting = new Waiting();
    }

    @Test
    void aSecondProcessConnectsToTheHolderWhichStaysUntilItHasLeft() throws Exception {
        Graph holder = open();
        try (Neighbour client = Neighbour.start(folder)) {
            assertThat(client.answer()).isEqualTo(holder.access().bolt().toString());
            assertThat(client.tell("seen")).isEqualTo("created");
            assertThat(Things.names(holder)).containsExactly("seen");

            CompletableFuture<Void> closing = CompletableFuture.runAsync(holder::close);

            assertThat(isDone(closing, Duration.ofSeconds(2))).isFalse();
            assertThat(client.tell("late")).isEqualTo("created");
            assertThat(waiting.notices()).hasSize(1).first().asString().contains("still use this graph");
            assertThat(client.tell("close")).isEqualTo("closed");
            assertThat(isDone(closing, Duration.ofSeconds(30))).isTrue();
        }
        assertThat(folder.resolve("bolt")).doesNotExist();
        assertThat(folder.resolve("clients")).isEmptyDirectory();
    }

    @Test
    void aKilledHoldersFolderIsTakenOverByWhoComesNextAndByWhoIsThere() throws Exception {
        try (Neighbour first = Neighbour.open(folder)) {
            first.tell("one");
            first.tell("begin to change the schema");
            first.kill();
        }
        List<String> stale = bolt();
        try (Neighbour second = Neighbour.open(folder)) {
            assertThat(second.tell("names")).isEqualTo("[one]");
            List<String> fresh = bolt();
            assertThat(fresh.get(2)).as("password").isNotEqualTo(stale.get(2)).hasSizeGreaterThanOrEqualTo(32);
            try (Graph graph = open()) {
                assertThat(graph.access().bolt()).hasToString(fresh.get(0));
                second.kill();

                Things.create(graph, "two");
                assertThat(Things.names(graph)).containsExactly("one", "two");
                graph.applySchema();
                assertThat(bolt().get(0))
                        .isEqualTo(graph.access().bolt().toString())
                        .isNotEqualTo(fresh.get(0));
            }
        }
    }

    @Test
    void aHolderInAHurryLeavesAtOnceAndItsClientTakesTheFolderOver() throws Exception {
        try (Neighbour holder = Neighbour.open(folder);
                Graph client = open()) {
            CompletableFuture<List<Object>> busy = CompletableFuture.supplyAsync(() -> createMany(client));
            holder.tell("hurry");
            assertThat(holder.tell("close")).isEqualTo("closed");

            client.run(GraphContract.query("CREATE (:Thing {name: 'mine'})", Map.of(), true), Rows::list);
            List<Object> created = busy.join();
            assertThat(Things.names(client)).containsAll(created).contains("mine");
            assertThat(bolt()).first().isEqualTo(client.access().bolt().toString());
        }
    }

    @Test
    void aFolderWhoseFirstStartWasKilledIsBegunAgain() throws IOException {
        open().close();
        Files.delete(folder.resolve("neo4j/started"));
        Path logs = folder.resolve("neo4j/data/transactions/system");
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        try (Graph graph = open()) {
            Things.create(graph, "one");
            assertThat(Things.names(graph)).containsExactly("one");
        }
    }

    @Test
    void manyThatOpenAtOnceHaveOneHolder() {
        Path fresh = folder.resolve("not/there/yet");
        List<Neighbour> neighbours =
                Stream.generate(() -> Neighbour.start(fresh)).limit(2).toList();
        List<CompletableFuture<Graph>> threads = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Graphs.open(new GraphLocation.Folder(fresh), waiting), task -> new Thread(task).start()))
                .limit(4)
                .toList();

        threads.parallelStream().map(CompletableFuture::join).forEach(Graph::applySchema);
        Stream<String> here = threads.stream()
                .map(CompletableFuture::join)
                .map(graph -> graph.access().bolt().toString());
        Stream<String> there = neighbours.stream().map(Neighbour::answer);
        assertThat(Stream.concat(here, there).distinct()).hasSize(1);

        waiting.spend();
        neighbours.forEach(neighbour -> neighbour.tell("hurry"));
        neighbours.forEach(Neighbour::close);
        threads.forEach(thread -> thread.join().close());
    }

    private static List<Object> createMany(Graph graph) {
        List<Object> names = new ArrayList<>();
        for (Instant end = Instant.now().plusSeconds(3); Instant.now().isBefore(end); ) {
            String name = "thing " + names.size();
            Things.create(graph, name);
            names.add(name);
        }
        return names;
    }

    private Graph open() {
        return Graphs.open(new GraphLocation.Folder(folder), waiting);
    }

    private List<String> bolt() throws IOException {
        return Files.readAllLines(folder.resolve("bolt"));
    }

    private static boolean isDone(CompletableFuture<?> work, Duration patience)
            throws InterruptedException, ExecutionException {
        try {
            work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
