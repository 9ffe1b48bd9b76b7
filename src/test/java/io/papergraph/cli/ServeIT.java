package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.Program;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code papergraph serve} in a process of its own. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeIT {
    @TempDir
    private Path folder;

    private Process served;

    @AfterEach
    void end() throws InterruptedException {
        if (served != null) {
            served.destroyForcibly().waitFor();
        }
    }

    @Test
    void waitsForACommandThatCameFirstWhichEndsWhenItIsDone() throws Exception {
        Graph first = open();
        try (BufferedReader messages = serve()) {
            assertThat(messages.readLine())
                    .isEqualTo("papergraph: another papergraph process uses the graph in " + folder
                            + "; waiting until it is done");
            CompletableFuture.runAsync(first::close).get(30, TimeUnit.SECONDS);

            assertThat(messages.readLine()).isEqualTo("papergraph: Ctrl-C ends it");
            interrupt();
            assertThat(messages.readLine()).isNull();
        }
    }

    @Test
    void endsAtOnceIfInterruptedWhileItWaits() throws Exception {
        try (Graph first = open();
                BufferedReader messages = serve()) {
            Program.readUntil(messages, "waiting until it is done");
            interrupt();

            assertThat(messages.readLine()).isEqualTo("papergraph: gave up waiting for the graph in " + folder);
            assertThat(served.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(first.access().bolt()).isNotNull();
        }
    }

    @Test
    void refusesToServeAGraphThatIsServed() throws Exception {
        try (BufferedReader messages = serve()) {
            Program.readUntil(messages, "Ctrl-C ends it");
            Run second = Run.of("serve", "--port", "0", "--graph", "file:" + folder);

            assertThat(second.err())
                    .isEqualTo("papergraph: papergraph serve runs for " + folder + " already, with Bolt at "
                            + Files.readAllLines(folder.resolve("bolt")).get(0) + "\n");
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(served.isAlive()).isTrue();
        }
    }

    @Test
    void saysThatItStopsALoadThatRuns() throws Exception {
        try (BufferedReader messages = serve();
                BufferedReader printed = served.inputReader()) {
            String page = printed.readLine().replaceFirst("Page +", "");
            Program.readUntil(messages, "Ctrl-C ends it");
            post(URI.create(page).resolve("/api/loads"), Map.of("text", papers()));
            interrupt();

            assertThat(messages.readLine()).isEqualTo("papergraph: stopping the load that runs");
            assertThat(messages.lines()).isEmpty();
        }
    }

    @Test
    void aLoadThatIsInterruptedSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), papers());
        served = Program.with("load", file.toString(), "--graph", "file:" + folder.resolve("graph"))
                .start();
        try (BufferedReader messages = Program.errors(served)) {
            Program.readUntil(messages, "reading " + file);
            interrupt();

            assertThat(messages.lines()).containsOnlyOnce("papergraph: stopping after this batch");
        }
    }

    private Graph open() {
        return Graphs.open(new GraphLocation.Folder(folder), Console.standard(new Interruption()));
    }

    private BufferedReader serve() throws IOException {
        served = Program.with("serve", "--port", "0", "--graph", "file:" + folder)
                .start();
        return Program.errors(served);
    }

    /** As Ctrl-C does; what the process says then can still be read. */
    private void interrupt() {
        served.toHandle().destroy();
    }

    private static void post(URI address, Map<String, String> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new ObjectMapper().writeValueAsBytes(body)))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private static String papers() {
        return IntStream.range(0, 1000)
                .mapToObj(i ->
                        "{\"title\": \"Ottonet%d: Fewer Gates\", \"abstract\": \"We evaluate Ottonet%d on GLUE.\"}\n"
                                .formatted(i, i))
                .collect(Collectors.joining());
    }
}
