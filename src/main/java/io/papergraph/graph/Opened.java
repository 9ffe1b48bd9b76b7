package io.papergraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened one after another, to be closed together: the last first, and each whatever becomes of the others. */
final class Opened implements AutoCloseable {
    private final Deque<Runnable> closings = new ArrayDeque<>();

    void add(Runnable closing) {
        closings.push(closing);
    }

    @Override
    public void close() {
        if (!closings.isEmpty()) {
            try {
                closings.pop().run();
            } finally {
                close();
            }
        }
    }
}
