package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.Entry;
import io.papergraph.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());

    @Test
    void writesBatchesInTheirOrderAndTellsOfEachOnce() {
        List<BatchResult> told = new ArrayList<>();
        try (Pipeline pipeline = new Pipeline(this::nothing, this::write, () -> false)) {
            for (int i = 0; i < 20; i++) {
                told.addAll(pipeline.add(batch("paper " + i), Map.of()));
            }
            told.addAll(pipeline.finish());
        }

        assertThat(told).hasSize(20).extracting(PipelineTest::title).isEqualTo(written);
        assertThat(written.get(7)).isEqualTo("paper 7");
    }

    @Test
    void extractsFromOneBatchWhileAnotherIsWritten() {
        CountDownLatch second = new CountDownLatch(1);
        try (Pipeline pipeline = new Pipeline(
                (batch, found) -> {
                    if (title(batch).equals("second")) {
                        second.countDown();
                    }
                    return nothing(batch, found);
                },
                (batch, facts) -> {
                    awaited(second);
                    return write(batch, facts);
                },
                () -> false)) {
            pipeline.add(batch("first"), Map.of());
            pipeline.add(batch("second"), Map.of());
            pipeline.finish();
        }

        assertThat(written).containsExactly("first", "second");
    }

    @Test
    void hasFewBatchesUnderWay() {
        AtomicInteger extracted = new AtomicInteger();
        List<Integer> ahead = Collections.synchronizedList(new ArrayList<>());
        try (Pipeline pipeline = new Pipeline(
                (batch, found) -> {
                    extracted.incrementAndGet();
                    return nothing(batch, found);
                },
                (batch, facts) -> {
                    ahead.add(extracted.get() - written.size());
                    return write(batch, facts);
                },
                () -> false)) {
            for (int i = 0; i < 50; i++) {
                pipeline.add(batch("paper " + i), Map.of());
            }
            pipeline.finish();
        }

        assertThat(ahead).hasSize(50).allMatch(batches -> batches <= 3);
    }

    @Test
    void leavesOutWhatIsNotBegunWhenItIsToldToStop() {
        AtomicBoolean stop = new AtomicBoolean();
        List<BatchResult> told;
        try (Pipeline pipeline = new Pipeline(
                (batch, found) -> {
                    stop.set(true);
                    return nothing(batch, found);
                },
                this::write,
                stop::get)) {
            told = new ArrayList<>(pipeline.add(batch("first"), Map.of()));
            told.addAll(pipeline.add(batch("second"), Map.of()));
            told.addAll(pipeline.finish());
        }

        assertThat(told).extracting(PipelineTest::title).containsExactly("first");
        assertThat(written).containsExactly("first");
    }

    @Test
    void failsAsTheWritingFails() {
        try (Pipeline pipeline = new Pipeline(
                this::nothing,
                (batch, facts) -> {
                    throw new IllegalArgumentException("the graph is away");
                },
                () -> false)) {
            assertThatThrownBy(() -> {
                        pipeline.add(batch("first"), Map.of());
                        pipeline.finish();
                    })
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the graph is away");
        }
    }

    private Facts nothing(List<Entry> batch, Map<String, List<Fact>> found) {
        return new Facts(new MadeUpExtractor("1"), found);
    }

    private BatchResult write(List<Entry> batch, Facts facts) {
        written.add(title(batch));
        return new BatchResult(batch, Set.of(), Set.of(), Set.of(), List.of());
    }

    private static List<Entry> batch(String title) {
        return List.of(MadeUpEntries.titled(title, ""));
    }

    private static String title(List<Entry> batch) {
        return batch.get(0).paper().title();
    }

    private static String title(BatchResult result) {
        return title(result.entries());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
