package io.papergraph.graph;

import java.time.Duration;

/** A short wait before another look. */
final class Pause {
    private static final Duration LENGTH = Duration.ofMillis(50);

    private Pause() {}

    /** @throws GraphException if the thread is interrupted */
    static void take() {
        try {
            Thread.sleep(LENGTH.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException(GraphException.Kind.AWAY, "interrupted while waiting for the graph", e);
        }
    }
}
