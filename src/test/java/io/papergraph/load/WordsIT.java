package io.papergraph.load;

import static io.papergraph.load.MadeUpEntries.entry;
import static io.papergraph.load.MadeUpEntries.titled;
import static io.papergraph.load.MadeUpWords.in;
import static io.papergraph.load.MadeUpWords.merge;
import static io.papergraph.load.MadeUpWords.type;
import static io.papergraph.load.MadeUpWords.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Entry;
import io.papergraph.TitleKey;
import io.papergraph.resolve.Word;
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

/** A person's words hold whenever they are said, and leave nothing when they are taken back. */
class WordsIT {
    private static final Entry OTTERS = titled("Otters", "It USES Model Otter. It USES Model Seal.");

    @TempDir
    static Path folder;

    private static TestGraph graph;
    private static WordBook words;

    private final MadeUpExtractor extractor = new MadeUpExtractor("1");

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
        words = new WordBook(graph.graph());
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
    @ValueSource(longs = {1, 2})
    void holdBeforeBetweenAndAfterLoads(long seed) {
        mix(seed);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void holdBeforeBetweenAndAfterManyMoreLoads(long seed) {
        mix(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void leaveNothingWhenTakenBack(long seed) {
        takeBack(seed);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void leaveNothingWhenManyMoreAreTakenBack(long seed) {
        takeBack(seed);
    }

    static LongStream manySeeds() {
        return LongStream.range(100, 130);
    }

    private void mix(long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>(new MadeUpEntries(seed).some(30));
        List<Word> said = new MadeUpWords(seed).some(6);
        graph.write(extractor, entries);
        said.forEach(words::say);
        List<String> after = graph.dump();

        for (int i = 0; i < 3; i++) {
            Collections.shuffle(entries, random);
            graph.clear();
            List<Word> rest = new ArrayList<>(said);
            for (int from = 0; from < entries.size(); from += 10) {
                while (!rest.isEmpty() && random.nextBoolean()) {
                    words.say(rest.remove(0));
                }
                graph.write(extractor, entries.subList(from, Math.min(entries.size(), from + 10)));
            }
            rest.forEach(words::say);
            assertThat(graph.dump()).isEqualTo(after);
        }
    }

    private void takeBack(long seed) {
        Random random = new Random(seed);
        List<Word> said = new ArrayList<>(new MadeUpWords(seed).some(5));
        graph.write(extractor, new MadeUpEntries(seed).some(30));
        List<List<String>> dumps = new ArrayList<>();
        for (Word word : said) {
            dumps.add(graph.dump());
            words.say(word);
        }
        for (int i = 0; i < said.size(); i++) {
            long last = said.size() - i;
            List<String> all = graph.dump();
            long n = 1 + random.nextInt((int) last);
            Word word = words.takeBack(Set.of(n)).orElseThrow().words().get(0);
            List<Word> later =
                    words.list().stream().filter(other -> other.n() >= n).toList();
            words.takeBack(numbers(later));
            words.say(word);
            later.forEach(words::say);
            assertThat(graph.dump()).isEqualTo(all);

            words.takeBack(Set.of(last));
            assertThat(graph.dump()).isEqualTo(dumps.get((int) last - 1));
        }
    }

    private static Set<Long> numbers(List<Word> words) {
        Set<Long> numbers = new TreeSet<>();
        words.forEach(word -> numbers.add(word.n()));
        return numbers;
    }

    @Test
    void holdForLaterLoadsAndOutliveEveryPaper() {
        graph.write(extractor, List.of(OTTERS));
        words.say(merge("system:Seal", "system:Otter"));
        assertThat(meanings()).containsExactly("Otter: system:seal", "Seal: system:seal");

        new Removal(graph.graph()).remove(keys());
        assertThat(graph.dump()).singleElement().asString().contains("\"node\":\"Word\"", "\"name\":\"system:Seal\"");

        graph.write(extractor, List.of(OTTERS));
        assertThat(meanings()).containsExactly("Otter: system:seal", "Seal: system:seal");
    }

    @Test
    void areNumberedFromOneOn() {
        words.say(word(Word.Act.DROP, "system:A"));
        words.say(word(Word.Act.DROP, "system:B"));
        words.say(word(Word.Act.DROP, "system:C"));

        assertThat(words.takeBack(Set.of(2L, 7L))).isEmpty();
        assertThat(words.takeBack(Set.of(1L))).isPresent();

        assertThat(words.list())
                .extracting(word -> word.n() + " " + word.name())
                .containsExactly("1 system:B", "2 system:C");
    }

    @Test
    void countThePapersThatTheyConcern() {
        graph.write(
                extractor,
                List.of(OTTERS, titled("More", "It USES Model otter."), titled("Whales", "It USES Model Whale.")));

        assertThat(words.say(merge("system:Seal", "system:Otter")).papers()).isEqualTo(2);
        assertThat(words.say(word(Word.Act.DROP, "system:Walrus")).papers()).isZero();
        assertThat(words.takeBack(Set.of(1L)).orElseThrow().papers()).isEqualTo(2);
    }

    @Test
    void speakOfOnePaperUnderEveryKeyThatItHad() {
        String title = "title:" + TitleKey.of("Otters").hash();
        graph.write(extractor, List.of(OTTERS, titled("More", "It USES Model Otter.")));
        words.say(in(title, type("system:Otter", EntityType.DATASET)));
        assertThat(dataset()).containsExactly("Otters");

        graph.write(extractor, List.of(entry("Otters", "", Optional.empty(), "10.1000/otters")));
        words.takeBack(Set.of(1L));
        words.say(in("doi:10.1000/otters", type("system:Otter", EntityType.DATASET)));
        assertThat(dataset()).containsExactly("Otters");

        graph.write(extractor, List.of(entry("Otters", "", Optional.empty(), "10.1000/otters", "2401.00001")));
        assertThat(dataset()).containsExactly("Otters");
    }

    @Test
    void makeARepositoryOfWhatSomePapersWriteWithoutAnOwner() {
        graph.write(
                extractor,
                List.of(
                        titled("Otters", "It USES Model river otter."),
                        titled("More", "It USES Model river otter. It USES Model river/otter.")));

        words.say(type("system:river/otter", EntityType.REPOSITORY));

        assertThat(graph.ask("MATCH (e:Repository) RETURN e.name AS name"))
                .containsExactlyInAnyOrder(Map.of("name", "river otter"), Map.of("name", "river/otter"));
    }

    @Test
    void areSaidAgainOnlyWhereTheyAreMissing() {
        List<Word> all = List.of(
                word(Word.Act.SPLIT, "system:Seal"),
                merge("system:Otter", "system:Seal"),
                word(Word.Act.SPLIT, "system:Seal"));

        assertThat(words.sayMissing(all).words()).hasSize(3);
        assertThat(words.sayMissing(all).words()).isEmpty();
        words.takeBack(Set.of(3L));
        assertThat(words.sayMissing(all).words()).containsExactly(all.get(2).as(3));
    }

    private static List<Object> dataset() {
        return graph.ask("MATCH (p:Paper)-->(:Dataset {name: 'Otter'}) RETURN p.title AS title ORDER BY title").stream()
                .map(row -> row.get("title"))
                .toList();
    }

    private static List<Object> meanings() {
        return graph
                .ask("MATCH (n:Name)-[:MEANS]->(e) RETURN n.surface + ': ' + e.key AS means ORDER BY means")
                .stream()
                .map(row -> row.get("means"))
                .toList();
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Map<String, Object> row : graph.ask("MATCH (p:Paper) RETURN p.key AS key")) {
            keys.add((String) row.get("key"));
        }
        return keys;
    }
}
