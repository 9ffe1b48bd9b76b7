package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/**
 * Extracts from one batch while the one before it is written and the next one is read. A few are under way at most: who adds another waits.
 * For one thread.
 */
final class Pipeline implements AutoCloseable {
    private static final int UNDER_WAY = 3;

    private final BiFunction<List<Entry>, Map<String, List<Fact>>, Facts> extract;
    private final BiFunction<List<Entry>, Facts, BatchResult> write;
    private final BooleanSupplier stop;
    private final ExecutorService extraction =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "extraction"));
    private final ExecutorService writing = Executors.newSingleThreadExecutor(work -> new Thread(work, "writing"));
    private final Deque<Future<Optional<BatchResult>>> underWay = new ArrayDeque<>();

    /** @param stop when true, batches whose extraction has not begun are left out */
    Pipeline(
            BiFunction<List<Entry>, Map<String, List<Fact>>, Facts> extract,
            BiFunction<List<Entry>, Facts, BatchResult> write,
            BooleanSupplier stop) {
        this.extract = extract;
        this.write = write;
        this.stop = stop;
    }

    /**
     * Takes a batch in.
     *
     * @param found what is extracted already, by the hash of the text
     * @return what became of earlier ones, in their order; each is told of once
     */
    List<BatchResult> add(List<Entry> batch, Map<String, List<Fact>> found) {
        Future<Optional<Facts>> facts = extraction.submit(
                () -> stop.getAsBoolean() ? Optional.empty() : Optional.of(extract.apply(batch, found)));
        underWay.add(writing.submit(() -> of(facts).map(all -> write.apply(batch, all))));
        return results(UNDER_WAY - 1);
    }

    /** Waits for all; what became of those that were not told of yet. */
    List<BatchResult> finish() {
        return results(0);
    }

    private List<BatchResult> results(int left) {
        List<BatchResult> results = new ArrayList<>();
        while (underWay.size() > left || !underWay.isEmpty() && underWay.peek().isDone()) {
            of(underWay.remove()).ifPresent(results::add);
        }
        return results;
    }

    private static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a batch was under way", e);
        }
    }

    /** What was added and is not finished is left out, but for the batch that is being written. */
    @Override
    public void close() {
        extraction.shutdownNow();
        writing.shutdownNow();
    }
}
