package io.papergraph.load;

import static io.papergraph.load.MadeUpEntries.entry;
import static io.papergraph.load.MadeUpEntries.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same papers make the same graph, in whatever order and in however many batches they come. */
class OrderIT {
    @TempDir
    static Path folder;

    private static TestGraph graph;

    private final MadeUpExtractor extractor = new MadeUpExtractor("1");

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void doesNotMatterWherePapersShareIdsTitlesNamesAndIntroducers(long seed) {
        shuffles(seed);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void doesNotMatterForManyMoreSuchPapers(long seed) {
        shuffles(seed);
    }

    static LongStream manySeeds() {
        return LongStream.range(100, 160);
    }

    private void shuffles(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>(new MadeUpEntries(seed).some(30));
        List<String> atOnce = written(List.of(entries));

        for (int i = 0; i < 3; i++) {
            Collections.shuffle(entries, random);
            assertThat(written(cut(entries, random))).isEqualTo(atOnce);
        }
    }

    @Test
    void doesNotMatterWhereATitleAloneComesBeforeItsArxivId() {
        everyOrder(
                titled("Foo", "It INTRODUCES Model Foo. It USES Model Bar."),
                entry("Foo", "It INTRODUCES Model Foo.", Optional.of(2024), "2401.00001"),
                entry("Bar", "It INTRODUCES Model Bar.", Optional.of(2023), "2301.00001"));
    }

    @Test
    void doesNotMatterWhereADoiComesBeforeItsArxivId() {
        everyOrder(
                entry("Foo", "It INTRODUCES Model Foo.", Optional.empty(), "10.1000/foo"),
                entry("Foo Revised", "It USES Model Foo.", Optional.empty(), "10.1000/foo", "2401.00001"),
                titled("Foo Revised", "It MENTIONS Model Foo."));
    }

    @Test
    void doesNotMatterWhereTwoPapersOfOneTitleTurnOutToBeOne() {
        everyOrder(
                entry("Foo", "It INTRODUCES Model Foo.", Optional.empty(), "10.1000/foo"),
                entry("Foo", "It USES Model Foo.", Optional.empty(), "2401.00001"),
                entry("Foo Revised", "It MENTIONS Model Foo.", Optional.empty(), "10.1000/foo", "2401.00001"),
                titled("Foo", "It COMPARES_WITH Model Bar. It USES Model Foo."));
    }

    @Test
    void doesNotMatterWhereAYearComesAlone() {
        everyOrder(
                entry("Foo", "It INTRODUCES Model Foo.", Optional.empty(), "2401.00001"),
                entry("Foo", "", Optional.of(2024), "2401.00001"),
                entry("Bar", "It USES Model Foo.", Optional.of(2023), "2301.00001"));
    }

    private static void everyOrder(Entry... entries) {
        List<String> atOnce = new OrderIT().written(List.of(List.of(entries)));
        for (List<Entry> order : orders(List.of(entries))) {
            assertThat(new OrderIT().written(order.stream().map(List::of).toList()))
                    .as("%s", order)
                    .isEqualTo(atOnce);
        }
    }

    private static List<List<Entry>> orders(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Entry>> orders = new ArrayList<>();
        for (Entry first : entries) {
            List<Entry> others = new ArrayList<>(entries);
            others.remove(first);
            for (List<Entry> rest : orders(others)) {
                List<Entry> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private List<String> written(List<List<Entry>> batches) {
        graph.clear();
        batches.forEach(batch -> graph.write(extractor, batch));
        return graph.dump();
    }

    private static List<List<Entry>> cut(List<Entry> entries, Random random) {
        List<List<Entry>> batches = new ArrayList<>();
        int from = 0;
        while (from < entries.size()) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(8));
            batches.add(List.copyOf(entries.subList(from, to)));
            from = to;
        }
        return batches;
    }
}
