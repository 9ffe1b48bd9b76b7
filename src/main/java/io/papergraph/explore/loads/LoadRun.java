package io.papergraph.explore.loads;

import io.papergraph.Hashes;
import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphException;
import io.papergraph.load.LoadReport;
import io.papergraph.load.Loader;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A load of one text that runs, or ran. Thread-safe. */
public final class LoadRun {
    private final String id = UUID.randomUUID().toString();
    private final String name;
    private final LoadFeed feed = new LoadFeed();
    private volatile boolean stopped;

    LoadRun(String name) {
        this.name = name;
    }

    public String id() {
        return id;
    }

    /** What the person calls the text. */
    public String name() {
        return name;
    }

    /** Ends it after what is being written now. Stopping it again, or after its end, changes nothing. */
    public void stop() {
        stopped = true;
    }

    public boolean isOver() {
        return feed.end().isPresent();
    }

    /**
     * What happened after an event, in order. Waits for some while there is none.
     *
     * @param n the event's number, 0 for all from the start
     * @return none if the time is over, or the load and nothing will come any more
     */
    public List<LoadEvent> after(long n, Duration patience) throws InterruptedException {
        return feed.after(n, patience);
    }

    /** Its {@code id}, {@code name}, and {@code state}: {@code running}, or how it ended with what that event said. */
    public Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("id", id);
        summary.put("name", name);
        Optional<LoadEvent> end = feed.end();
        summary.put("state", end.map(LoadEvent::name).orElse("running"));
        end.ifPresent(event -> summary.putAll(event.data()));
        return summary;
    }

    /** Loads the text, in this thread. */
    void run(String text, ReadOptions options, Graph graph, Extractor extractor) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Loader loader = new Loader(graph, extractor, new PaperReader(new ByteArrayInputStream(bytes)));
            LoadReport report =
                    loader.load(List.of(Input.stream(name)), options, () -> stopped, new LoadWatch(feed, bytes.length));
            feed.end("done", report(report, listing(bytes, graph)));
        } catch (GraphException e) {
            feed.end("failed", Map.of("error", e.getMessage()));
        } finally {
            abandon("papergraph failed at this; what it says stands where papergraph serve runs");
        }
    }

    void abandon(String reason) {
        feed.end("failed", Map.of("error", reason));
    }

    private static Map<String, Object> report(LoadReport report, Optional<String> listing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entries", report.entries());
        fields.put("papers", report.papers());
        fields.put("written", report.written());
        fields.put("rejected", report.rejected());
        fields.put("warnings", report.warnings());
        fields.put("finished", report.finished());
        listing.ifPresent(key -> fields.put("listing", key));
        return fields;
    }

    /** The key of the listing that the text became: none if it holds no paper, or what was extracted of other listings. */
    private static Optional<String> listing(byte[] bytes, Graph graph) {
        MessageDigest digest = Hashes.sha256();
        digest.update(bytes);
        String key = Hashes.hex(digest);
        return graph.read(transaction -> transaction.run("page/listing", Map.of("key", key)).list().stream()
                .map(row -> (String) row.get("key"))
                .findFirst());
    }
}
