package io.papergraph.extract.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread reads in the meantime. */
final class Started<T> {
    private final CompletableFuture<T> future;

    interface Reading<T> {
        T read() throws IOException;
    }

    private Started(CompletableFuture<T> future) {
        this.future = future;
    }

    static <T> Started<T> start(Reading<T> reading) {
        return new Started<>(CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return reading.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                Started::onItsOwn));
    }

    /** Not on the threads that all share: these may all be waiting for it. */
    private static void onItsOwn(Runnable work) {
        Thread thread = new Thread(work, "opening");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it; what it threw is thrown here. */
    T result() throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e;
        }
    }
}
