package io.papergraph.graph;

import java.net.URI;
import java.time.Duration;

/** Whether a server is away, as its clients' threads together find out; what they wait for is told once. */
final class Outage {
    private final URI server;
    private final Patience patience;
    private final Duration wait;
    private boolean told;

    Outage(URI server, Patience patience, Duration wait) {
        this.server = server;
        this.patience = patience;
        this.wait = wait;
    }

    /**
     * Waits a little because of a failure.
     *
     * @throws GraphException if nobody wants to wait any longer
     */
    void waitOn(GraphException failure) {
        tell(failure);
        Pause.take();
        if (patience.isSpent()) {
            throw new GraphException(GraphException.Kind.AWAY, "gave up waiting for " + server, failure);
        }
    }

    /** The server did some work. */
    synchronized void end() {
        if (told) {
            told = false;
            patience.notice(server + " answers again: going on");
        }
    }

    private synchronized void tell(GraphException failure) {
        if (!told) {
            told = true;
            patience.notice(failure.getMessage() + ": waiting, up to " + wait.toMinutes() + " minutes");
        }
    }
}
