package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Program;
import io.papergraph.graph.TestServer;
import io.papergraph.load.TestGraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Places that take no graph: a load says so in one sentence, ends with 1, and leaves no half batch. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RefusalsIT {
    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(
                folder.resolve("papers.jsonl"),
                """
                {"id": "a", "title": "Otter: A small model", "abstract": "We propose Otter, a small model."}
                """);
    }

    @Test
    void aFile() throws IOException {
        Path file = Files.createFile(folder.resolve("graph"));

        assertRefused(
                Run.of("load", page.toString(), "--graph=file:" + file), "the folder " + file + " cannot be used");
        assertRefused(
                Run.of("load", page.toString(), "--graph=file:" + file.resolve("inside")),
                "the folder " + file.resolve("inside") + " cannot be used");
    }

    @Test
    void aFolderThatIsReadOnly() throws IOException {
        try (Mount disk = Mount.of(folder.resolve("disk"), "1m")) {
            disk.makeReadOnly();

            assertRefused(
                    Run.of("load", page.toString(), "--graph=file:" + disk.path()),
                    "the folder " + disk.path() + " cannot be used for a graph: FileSystem " + disk.path()
                            + ": Read-only file system");
        }
    }

    @Test
    void aDiskThatIsFull() throws IOException {
        try (Mount disk = Mount.of(folder.resolve("disk"), "1m")) {
            Path graph = disk.path().resolve("graph");

            assertRefused(
                    Run.of("load", page.toString(), "--graph=file:" + graph),
                    "the disk that holds " + graph + " is full: make room");
        }
    }

    @Tag("full")
    @Test
    void aDiskThatGetsFull() throws IOException, InterruptedException {
        Path many = papers(1500);
        try (Mount disk = Mount.of(folder.resolve("disk"), "17m")) {
            Path graph = disk.path().resolve("graph");
            Process load = load(many, "file:" + graph, Map.of());
            while (load.isAlive() && !Files.exists(graph.resolve("bolt"))) {
                Thread.sleep(50);
            }
            disk.fillUpTo(1200);
            Run run = run(load);
            disk.makeRoom("200m");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().filter(line -> !line.contains("reading") && !line.contains("a second")))
                    .containsExactly("papergraph: the disk that holds " + graph
                            + " is full: make room, and the same command goes on");
            Run again = run(load(many, "file:" + graph, Map.of()));
            assertThat(again.exitCode()).isZero();
            Run elsewhere = run(load(many, "file:" + folder.resolve("graph"), Map.of()));
            assertThat(elsewhere.exitCode()).isZero();
            try (TestGraph one = TestGraph.open(graph);
                    TestGraph other = TestGraph.open(folder.resolve("graph"))) {
                assertThat(one.dump()).isEqualTo(other.dump());
            }
        }
    }

    @Test
    void aServerThatKnowsNotThePasswordOrTheDatabase() throws IOException, InterruptedException {
        int port = TestServer.freePort();
        try (TestServer server = TestServer.start(folder.resolve("server"), port, port)) {
            String address = server.routed().toString();

            assertRefused(
                    run(load(page, address, Map.of("NEO4J_PASSWORD", "a guess"))),
                    address + " refuses the login (The client is unauthorized due to authentication failure.): "
                            + "set NEO4J_USERNAME and NEO4J_PASSWORD to a user it knows");
            assertRefused(
                    run(load(
                            page,
                            address,
                            Map.of("NEO4J_PASSWORD", TestServer.LOGIN.password(), "NEO4J_DATABASE", "elsewhere"))),
                    address + " has no such database: check NEO4J_DATABASE");
        }
    }

    private Path papers(int number) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < number; i++) {
            lines.append(
                    "{\"title\": \"Zarnet%1$d: Fewer Gates\", \"abstract\": \"We propose Zarnet%1$d. It extends BERT.\"}\n"
                            .formatted(i));
        }
        return Files.writeString(folder.resolve("many.jsonl"), lines);
    }

    private static void assertRefused(Run run, String sentence) {
        assertThat(run.err()).startsWith("papergraph: " + sentence).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private static Process load(Path file, String graph, Map<String, String> environment) throws IOException {
        ProcessBuilder load = Program.with("load", file.toString(), "--graph", graph);
        load.environment().putAll(environment);
        return load.start();
    }

    private static Run run(Process process) throws IOException, InterruptedException {
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
