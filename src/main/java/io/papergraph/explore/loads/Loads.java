package io.papergraph.explore.loads;

import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.read.ReadOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The loads that a page started: one runs at a time, the last ones are remembered. Thread-safe. */
public final class Loads implements AutoCloseable {
    private static final int KEPT = 10;
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(45);

    private final Graph graph;
    private final Extractor extractor;
    private final Deque<LoadRun> runs = new ArrayDeque<>();
    private Thread thread;
    private boolean closed;

    /** @param graph to be closed by the caller, after the loads */
    public Loads(Graph graph, Extractor extractor) {
        this.graph = graph;
        this.extractor = extractor;
    }

    /**
     * Begins to load a text, in a thread of its own.
     *
     * @param name what the listing is called
     * @return nothing if a load runs, or these are closed
     */
    public synchronized Optional<LoadRun> start(String text, String name, ReadOptions options) {
        if (closed || running().isPresent()) {
            return Optional.empty();
        }
        LoadRun run = new LoadRun(name);
        runs.addFirst(run);
        if (runs.size() > KEPT) {
            runs.removeLast();
        }
        thread = new Thread(() -> run.run(text, options, graph, extractor), "load");
        thread.start();
        return Optional.of(run);
    }

    public synchronized Optional<LoadRun> running() {
        return runs.stream().filter(run -> !run.isOver()).findFirst();
    }

    public synchronized Optional<LoadRun> find(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /** The summaries of the last ones, the latest first. */
    public synchronized List<Map<String, Object>> list() {
        return runs.stream().map(LoadRun::summary).toList();
    }

    /** Stops the load that runs, and gives it some time to write what it has read, less than a process has that is told to end. */
    @Override
    public void close() {
        Optional<LoadRun> last = end();
        last.ifPresent(run -> {
            run.stop();
            try {
                thread.join(TIME_TO_FINISH.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            run.abandon("papergraph serve ended; the same load again finishes it");
        });
    }

    private synchronized Optional<LoadRun> end() {
        closed = true;
        return running();
    }
}
