package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import io.papergraph.explore.JsonClient.Answer;
import io.papergraph.explore.JsonClient.Event;
import io.papergraph.extract.Extractor;
import io.papergraph.load.MadeUpExtractor;
import io.papergraph.load.TestGraph;
import io.papergraph.sample.Unforeseen;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadRoutesIT {
    private static final String TWO =
            """
            {"title": "Otters", "abstract": "It USES Model Otter."}
            {"title": "Seals", "abstract": "It USES Model Seal."}
            """;

    @TempDir
    static Path folder;

    private static TestGraph graph;

    private final Gate gate = new Gate();
    private Site site;
    private JsonClient page;

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void serves() {
        graph.clear();
        site = Site.open(graph.graph(), gate, "test", Exposure.on("127.0.0.1", 0), Unforeseen::failure);
        page = new JsonClient(site.address());
    }

    @AfterEach
    void ends() {
        gate.open();
        site.close();
    }

    @Test
    void tellsWhatHappensInItsOrderAndAgainToWhoComesLate() {
        gate.open();
        String id = load(TWO + "{\"title\": \"\"}\n");

        List<Event> events = events(id);

        assertThat(events)
                .extracting(Event::name)
                .startsWith("started")
                .endsWith("done")
                .contains("progress");
        assertThat(events)
                .filteredOn(event -> event.name().equals("rejected"))
                .singleElement()
                .matches(event -> event.data().get("line").asInt() == 3)
                .matches(event -> !event.data().get("reason").asText().isBlank());
        Event done = events.get(events.size() - 1);
        assertThat(done.data().get("papers").asInt()).isEqualTo(2);
        assertThat(done.data().get("finished").asBoolean()).isTrue();
        assertThat(graph.ask("MATCH (l:Listing {name: 'seaside'}) RETURN l.key AS key"))
                .containsExactly(Map.of("key", done.data().get("listing").asText()));
        assertThat(events(id)).extracting(Event::name).containsSubsequence("started", "rejected", "done");
        assertThat(page.get("/api/loads")
                        .json()
                        .get("loads")
                        .get(0)
                        .get("state")
                        .asText())
                .isEqualTo("done");
    }

    @Test
    void runsOneAtATime() {
        String id = load(TWO);

        Answer second = page.post("/api/loads", Map.of("text", TWO, "name", "other"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.error()).isEqualTo("\"seaside\" is being loaded; wait for its end, or stop it");
        gate.open();
        events(id);
        assertThat(page.post("/api/loads", Map.of("text", TWO, "name", "other")).status())
                .isEqualTo(200);
    }

    @Test
    void isStoppedBetweenBatches() throws InterruptedException {
        String id = load(many(3000));
        gate.awaitFirst();
        assertThat(page.post("/api/loads/stop", Map.of("id", id)).status()).isEqualTo(200);
        gate.open();

        List<Event> events = events(id);

        assertThat(events.get(events.size() - 1).data().get("finished").asBoolean())
                .isFalse();
        assertThat(graph.ask("MATCH (p:Paper) RETURN p")).hasSizeLessThan(3000);
    }

    @Test
    void endsWithTheSiteAndTellsItsListeners() throws Exception {
        String id = load(many(3000));
        gate.awaitFirst();
        CompletableFuture<List<Event>> listener = CompletableFuture.supplyAsync(() -> events(id));
        await(() -> followers() == 1);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(site::close);
        gate.open();

        closing.get(30, TimeUnit.SECONDS);

        assertThat(listener.get(10, TimeUnit.SECONDS))
                .extracting(Event::name)
                .startsWith("started")
                .endsWith("done");
        assertThat(graph.ask("MATCH (p:Paper) RETURN p")).hasSizeLessThan(3000);
    }

    @Test
    void noticesThatAListenerHasGone() throws Exception {
        String id = load(TWO);
        try (Socket listener =
                new Socket(site.address().getHost(), site.address().getPort())) {
            String request = "GET /api/loads/events?id=" + id + " HTTP/1.1\r\nHost: "
                    + site.address().getAuthority() + "\r\nAccept: text/event-stream\r\n\r\n";
            listener.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(listener.getInputStream().read()).isPositive();
            await(() -> followers() == 1);
        }

        await(() -> followers() == 0);
    }

    private static long followers() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(LoadFollower.class.getName())))
                .count();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void saysWhyAPageIsNone() {
        gate.open();

        List<Event> events = events(load("{\"nothing\": [1, 2, 3]}"));

        assertThat(events).extracting(Event::name).containsSubsequence("started", "rejected", "done");
        assertThat(events.get(events.size() - 1).data().has("listing")).isFalse();
    }

    @Test
    void refusesWhatIsNoPageAndWhatItDoesNotKnow() {
        assertThat(page.post("/api/loads", Map.of("text", " ")).error()).startsWith("there is nothing to load");
        assertThat(page.post("/api/loads", Map.of("text", TWO, "date", "soon")).status())
                .isEqualTo(400);
        assertThat(page.post("/api/loads", Map.of("text", TWO, "name", "n".repeat(201)))
                        .status())
                .isEqualTo(400);
        assertThat(page.get("/api/loads/events?id=none").status()).isEqualTo(404);
        assertThat(page.post("/api/loads/stop", Map.of("id", "none")).status()).isEqualTo(404);
        assertThat(page.get("/api/loads").json().get("loads")).isEmpty();
    }

    @Test
    void takesAPageOfMoreThanTwentyMillionCharacters() {
        gate.open();
        String id = load(TWO + " \n".repeat(11_000_000));

        assertThat(events(id)).extracting(Event::name).endsWith("done");
    }

    private String load(String text) {
        Answer answer = page.post("/api/loads", Map.of("text", text, "name", "seaside"));
        assertThat(answer.status()).as(answer.error()).isEqualTo(200);
        return answer.json().get("id").asText();
    }

    private List<Event> events(String id) {
        return page.events("/api/loads/events?id=" + id);
    }

    private static String many(int papers) {
        return IntStream.range(0, papers)
                .mapToObj(n -> "{\"title\": \"Otters " + n + "\", \"abstract\": \"It USES Model Otter.\"}\n")
                .collect(Collectors.joining());
    }

    /** Extracts nothing before it is opened. */
    private static final class Gate implements Extractor {
        private final Extractor extractor = new MadeUpExtractor("1");
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        void open() {
            opened.countDown();
        }

        void awaitFirst() throws InterruptedException {
            assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public String version() {
            return extractor.version();
        }

        @Override
        public Extraction extract(Paper paper) {
            reached.countDown();
            try {
                opened.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return extractor.extract(paper);
        }
    }
}
