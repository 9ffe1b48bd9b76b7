package io.papergraph.load;

import static io.papergraph.load.MadeUpEntries.entry;
import static io.papergraph.load.MadeUpEntries.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import io.papergraph.Listing;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a paper goes what it alone supported, and nothing else. */
class RemovalIT {
    @TempDir
    static Path folder;

    private static TestGraph graph;
    private static Removal removal;

    private final MadeUpExtractor extractor = new MadeUpExtractor("1");

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
        removal = new Removal(graph.graph());
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void clears() {
        graph.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givesTheGraphBeforeALoadBack(long seed) {
        loadAndRemove(seed);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void givesTheGraphBeforeManyMoreLoadsBack(long seed) {
        loadAndRemove(seed);
    }

    static LongStream manySeeds() {
        return LongStream.range(100, 160);
    }

    private void loadAndRemove(long seed) {
        Random random = new Random(seed);
        new WordBook(graph.graph()).sayMissing(new MadeUpWords(seed).some((int) seed % 4));
        graph.write(extractor, new MadeUpEntries(seed).some(20));
        List<String> before = graph.dump();
        Set<String> first = keys();

        graph.write(
                extractor,
                new MadeUpEntries(seed + 1000)
                        .some(20).stream().map(RemovalIT::other).toList());
        List<String> added = new ArrayList<>(keys());
        added.removeAll(first);
        Collections.shuffle(added, random);
        int cut = random.nextInt(added.size());
        removal.remove(Set.copyOf(added.subList(0, cut)));
        removal.remove(Set.copyOf(added.subList(cut, added.size())));

        assertThat(graph.dump()).isEqualTo(before);
    }

    /** The entry of another paper, which says the same. */
    private static Entry other(Entry entry) {
        Paper paper = entry.paper();
        List<String> ids = new ArrayList<>();
        paper.ids().arxiv().ifPresent(arxiv -> ids.add(arxiv.replace("2401.", "2402.")));
        paper.ids().doi().ifPresent(doi -> ids.add(doi.replace("10.1000/", "10.2000/")));
        Paper other = new Paper(
                PaperIds.read(ids, List.of()), "Another " + paper.title(), paper.abstractText(), paper.metadata());
        Listing listing = entry.listing();
        return new Entry(other, new Listing("other-" + listing.key(), listing.name(), listing.date()), entry.rank());
    }

    @Test
    void saysWhatWent() {
        graph.write(
                extractor,
                List.of(
                        titled("Otters", "It USES Model Otter. It USES Model otter. It USES Model Seal."),
                        titled("Seals", "It USES Model Seal.")));
        Set<String> otters = keys("Otters");

        assertThat(removal.remove(otters)).isEqualTo(new Removed(1, 2, 1, 0, 0));
        assertThat(removal.remove(otters)).isEqualTo(new Removed(0, 0, 0, 0, 0));
        assertThat(removal.remove(keys("Seals"))).isEqualTo(new Removed(1, 1, 1, 0, 1));
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void bringsBackALinkThatARivalForbade() {
        graph.write(
                extractor,
                List.of(
                        entry("Foo", "It INTRODUCES Model Foo.", Optional.empty(), "2401.00001"),
                        entry("Rival", "It INTRODUCES Model Foo.", Optional.empty(), "2401.00002"),
                        titled("User", "It USES Model Foo.")));
        assertThat(links()).isEmpty();

        removal.remove(Set.of("arxiv:2401.00002"));

        assertThat(links()).containsExactly("User -> Foo");
    }

    private static List<Object> links() {
        return graph.ask("MATCH (a)-[:LIKELY_CITES]->(b) RETURN a.title + ' -> ' + b.title AS link").stream()
                .map(row -> row.get("link"))
                .toList();
    }

    private static Set<String> keys() {
        return keys(graph.ask("MATCH (p:Paper) RETURN p.key AS key"));
    }

    private static Set<String> keys(String title) {
        return keys(graph.ask("MATCH (p:Paper {title: '" + title + "'}) RETURN p.key AS key"));
    }

    private static Set<String> keys(List<Map<String, Object>> rows) {
        Set<String> keys = new TreeSet<>();
        rows.forEach(row -> keys.add((String) row.get("key")));
        return keys;
    }
}
