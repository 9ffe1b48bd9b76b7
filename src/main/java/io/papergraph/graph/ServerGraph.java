package io.papergraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The graph of a server. Work waits while the server is away, and is then done again; the one who waits is told. */
final class ServerGraph implements Graph {
    private final BoltGraph graph;
    private final Outage outage;
    private final Duration wait;

    /** @param wait how long a piece of work waits for the server to come back */
    ServerGraph(BoltGraph graph, Patience patience, Duration wait) {
        this.graph = graph;
        this.outage = new Outage(graph.access().bolt(), patience, wait);
        this.wait = wait;
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return awaited(() -> graph.read(work));
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        return awaited(() -> graph.write(work));
    }

    /** Waits for no one: what a person runs is never run twice. */
    @Override
    public void run(Query query, Consumer<Rows> rows) {
        graph.run(query, rows);
    }

    @Override
    public void applySchema() {
        awaited(() -> {
            graph.applySchema();
            return null;
        });
    }

    @Override
    public Access access() {
        return graph.access();
    }

    @Override
    public void close() {
        graph.close();
    }

    private <T> T awaited(Supplier<T> work) {
        Instant deadline = Instant.MAX;
        while (true) {
            try {
                T done = work.get();
                outage.end();
                return done;
            } catch (GraphException e) {
                if (e.kind() != GraphException.Kind.AWAY || Instant.now().isAfter(deadline)) {
                    throw e;
                }
                if (deadline == Instant.MAX) {
                    deadline = Instant.now().plus(wait);
                }
                outage.waitOn(e);
            }
        }
    }
}
