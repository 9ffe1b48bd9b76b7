package io.papergraph.load;

import static io.papergraph.load.Records.file;
import static io.papergraph.load.Records.record;
import static io.papergraph.load.Records.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderIT {
    private static final Map<String, Object> FOO =
            record("2401.00001", "Foo: A Net", "It INTRODUCES Model Foo. It EVALUATES_ON Dataset Baz.");
    private static final Map<String, Object> BAR = titled("Bar", "It USES Model foo. It MENTIONS Method Qux.");

    @TempDir
    static Path home;

    private static TestGraph graph;

    @TempDir
    Path folder;

    private final MadeUpExtractor extractor = new MadeUpExtractor("1");
    private final Watching progress = new Watching();

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(home.resolve("graph"));
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void clears() {
        graph.clear();
    }

    @Test
    void knowsAllWhenTheSameFilesComeAgain() throws IOException {
        Input one = file(folder.resolve("one.jsonl"), List.of(FOO, BAR));
        Input other = file(folder.resolve("other.jsonl"), List.of(BAR));
        assertThat(load(extractor, one, other)).isEqualTo(new LoadReport(2, 3, 2, 2, 0, 0, true));
        List<String> dump = graph.dump();
        assertThat(extractor.read()).containsExactlyInAnyOrder("Foo: A Net", "Bar");

        assertThat(load(extractor, other, one)).isEqualTo(new LoadReport(2, 3, 2, 0, 0, 0, true));

        assertThat(graph.dump()).isEqualTo(dump);
        assertThat(extractor.read()).isEmpty();
    }

    @Test
    void readsAPaperAgainWhoseTextHasChanged() throws IOException {
        load(extractor, file(folder.resolve("one.jsonl"), List.of(FOO, BAR)));
        extractor.read();

        LoadReport report = load(
                extractor,
                file(
                        folder.resolve("other.jsonl"),
                        List.of(
                                record("2401.00001v2", "Foo: A Net", FOO.get("abstract") + " It USES Model Bar."),
                                BAR)));

        assertThat(extractor.read()).containsExactly("Foo: A Net");
        assertThat(report).returns(2, LoadReport::papers).returns(1, LoadReport::written);
        assertThat(graph.ask("MATCH (:Paper {arxivId: '2401.00001'})-[:USES]->(e) RETURN e.name AS name"))
                .containsExactly(Map.of("name", "Bar"));
    }

    @Test
    void readsThePapersOfTheFilesAgainWhenTheExtractorIsAnother() throws IOException {
        Input foo = file(folder.resolve("foo.jsonl"), List.of(FOO));
        load(extractor, foo, file(folder.resolve("bar.jsonl"), List.of(BAR)));
        MadeUpExtractor newer = new MadeUpExtractor("2");

        LoadReport report = load(newer, foo);

        assertThat(newer.read()).containsExactly("Foo: A Net");
        assertThat(report).returns(1, LoadReport::papers).returns(1, LoadReport::written);
        assertThat(graph.ask("MATCH (p:Paper) RETURN p.extractor AS version ORDER BY version"))
                .containsExactly(Map.of("version", "1"), Map.of("version", "2"));
    }

    @Test
    void keepsAYearThatComesLaterWithoutReadingThePaperAgain() throws IOException {
        load(extractor, file(folder.resolve("one.jsonl"), List.of(FOO)));
        extractor.read();
        Map<String, Object> dated = record("2401.00001", "Foo: A Net", "");
        dated.put("year", 2024);

        LoadReport report = load(extractor, file(folder.resolve("other.jsonl"), List.of(dated)));

        assertThat(report.written()).isOne();
        assertThat(extractor.read()).isEmpty();
        assertThat(graph.ask("MATCH (p:Paper) RETURN p.year AS year, p.abstract AS text"))
                .containsExactly(Map.of("year", 2024L, "text", FOO.get("abstract")));
    }

    @Test
    void countsAPaperOnceThatGetsItsIdBatchesLater() throws IOException {
        List<Map<String, Object>> records = new ArrayList<>(List.of(titled("Foo: A Net", "")));
        for (int i = 0; i < 300; i++) {
            records.add(titled("Paper " + i, ""));
        }
        records.add(FOO);

        LoadReport report = load(extractor, file(folder.resolve("one.jsonl"), records));

        assertThat(progress.written).containsExactly(100, 200, 300, 302);
        assertThat(report)
                .returns(302, LoadReport::entries)
                .returns(301, LoadReport::papers)
                .returns(301, LoadReport::written);
        assertThat(
                        graph.ask(
                                "MATCH (:Listing)-[r:LISTS]->(p:Paper {title: 'Foo: A Net'}) RETURN p.key AS key, r.rank AS rank"))
                .containsExactly(Map.of("key", "arxiv:2401.00001", "rank", 1L));
    }

    @Test
    void warnsOfATitleThatSeveralPapersHave() throws IOException {
        LoadReport report = load(
                extractor,
                file(
                        folder.resolve("one.jsonl"),
                        List.of(
                                record("2401.00001", "Foo", "a"),
                                record("2401.00002", "Foo", "b"),
                                titled("foo", "c"))));

        assertThat(report).returns(3, LoadReport::papers).returns(1, LoadReport::warnings);
        assertThat(progress.warnings)
                .containsExactly("\"foo\" is the title of several papers; this one has no id and stays apart");
    }

    @Test
    void goesOnFromWhereItWasStopped() throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        int papers = 2000;
        for (int i = 0; i < papers; i++) {
            records.add(titled("Paper " + i, "It USES Model Foo. It INTRODUCES Method M" + i + "."));
        }
        Input input = file(folder.resolve("one.jsonl"), records);
        load(extractor, input);
        List<String> undisturbed = graph.dump();
        graph.clear();
        extractor.read();

        LoadReport stopped = new Loader(graph.graph(), extractor, reader())
                .load(List.of(input), ReadOptions.NONE, () -> extractor.hasRead(100), progress);

        assertThat(stopped).returns(false, LoadReport::finished);
        assertThat(stopped.entries()).isPositive().isLessThan(papers);
        assertThat(graph.ask("MATCH (p:Paper) RETURN count(p) AS papers"))
                .containsExactly(Map.of("papers", (long) stopped.entries()));
        extractor.read();
        load(extractor, input);
        assertThat(extractor.read()).hasSize(papers - stopped.entries());
        assertThat(graph.dump()).isEqualTo(undisturbed);
    }

    @Test
    void countsAPaperOnceThatWritesANameInTwoWays() throws IOException {
        load(
                extractor,
                file(
                        folder.resolve("one.jsonl"),
                        List.of(titled("Foo", "It USES Model Foo-2. It COMPARES_WITH Method Foo 2."))));

        assertThat(
                        graph.ask(
                                "MATCH (p:Paper)-[r]->(e:Entity) RETURN type(r) AS relation, e.papers AS papers, e.types AS types"))
                .containsExactly(
                        Map.of("relation", "COMPARES_WITH", "papers", 1L, "types", List.of("Model: 1", "Method: 1")));
    }

    @Test
    void writesEvidenceSpansMentionsRuleConfidenceAndRolesOnEveryRelationship() throws IOException {
        load(
                extractor,
                file(
                        folder.resolve("one.jsonl"),
                        List.of(titled("Foo", "It USES Model Foo-2. It COMPARES_WITH Model Foo-2."))));

        assertThat(graph.ask("MATCH (:Paper)-[r]->(:Entity) RETURN type(r) AS type, properties(r) AS properties"))
                .containsExactly(Map.of(
                        "type",
                        "COMPARES_WITH",
                        "properties",
                        Map.of(
                                "evidence",
                                "It COMPARES_WITH Model Foo-2.",
                                "roles",
                                List.of("COMPARES_WITH: It COMPARES_WITH Model Foo-2.", "USES: It USES Model Foo-2."),
                                "spans",
                                List.of("abstract:14-19", "abstract:44-49"),
                                "mentions",
                                List.of("Foo-2", "Foo-2"),
                                "rule",
                                "made up",
                                "confidence",
                                0.9)));
    }

    @Test
    void forgetsNamesAndEntitiesThatNoPaperWritesAnyMore() throws IOException {
        load(
                extractor,
                file(folder.resolve("one.jsonl"), List.of(record("2401.00001", "Foo", "It USES Model Bar."), BAR)));
        load(
                extractor,
                file(
                        folder.resolve("other.jsonl"),
                        List.of(record("2401.00001", "Foo", "It USES Model Foo and more."))));

        assertThat(graph.ask("MATCH (e:Entity) RETURN e.name AS name ORDER BY name"))
                .containsExactly(Map.of("name", "Foo and more"), Map.of("name", "Qux"), Map.of("name", "foo"));
        assertThat(graph.ask(
                        "MATCH (n:Name) WHERE NOT EXISTS { (:Paper)-[:WRITES]->(n)-[:MEANS]->(:Entity) } RETURN n"))
                .isEmpty();
    }

    private LoadReport load(MadeUpExtractor with, Input... inputs) {
        return new Loader(graph.graph(), with, reader()).load(List.of(inputs), ReadOptions.NONE, () -> false, progress);
    }

    private static PaperReader reader() {
        return new PaperReader(InputStream.nullInputStream());
    }
}
