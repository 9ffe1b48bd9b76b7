package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Listing;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sources say of papers stands in the graph, and goes with them. */
class MetadataIT {
    private static final String TEXT = "It RELEASES Repository sea/otter.";

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

    @BeforeEach
    void clears() {
        graph.clear();
    }

    @Test
    void holdsFieldsWithWhoGivesThem() {
        write(paper(
                "2401.00001",
                "Foo",
                Sayings.year(Optional.of(2024))
                        .with(Field.VENUE, Given.of("Otters", Sayings.by(Source.ACL, "booktitle")))));

        assertThat(graph.ask("MATCH (p:Paper) RETURN p.year AS year, p.venue AS venue, p.givenBy AS by"))
                .containsExactly(Map.of(
                        "year",
                        2024L,
                        "venue",
                        "Otters",
                        "by",
                        List.of("text: page", "venue: acl.booktitle", "year: page.year")));
    }

    @Test
    void holdsAuthorsInTheirOrderAndEachOnce() {
        write(by("2401.00001", "Foo", "Ann Otter", "Bo Seal"), by("2401.00002", "Bar", "Bo Seal"));

        assertThat(authored()).containsExactly("Ann Otter 1 Foo", "Bo Seal 1 Bar", "Bo Seal 2 Foo");
        assertThat(graph.ask("MATCH (a:Author) RETURN count(a) AS n")).containsExactly(Map.of("n", 2L));
    }

    @Test
    void changesAuthorsWithoutExtractingAgain() {
        write(by("2401.00001", "Foo", "Bo Seal"));
        extractor.read();

        write(by("2401.00001", "Foo", "Ann Otter", "Cy Crab"));

        assertThat(extractor.read()).isEmpty();
        assertThat(authored()).containsExactly("Ann Otter 1 Foo", "Cy Crab 2 Foo");
        assertThat(graph.ask("MATCH (a:Author {name: 'Bo Seal'}) RETURN a")).isEmpty();
    }

    @Test
    void takesAuthorsAwayWithTheirLastPaper() {
        write(by("2401.00001", "Foo", "Ann Otter", "Bo Seal"), by("2401.00002", "Bar", "Bo Seal"));

        Removed removed = new Removal(graph.graph()).remove(Set.of("arxiv:2401.00001"));

        assertThat(removed.authors()).isOne();
        assertThat(authored()).containsExactly("Bo Seal 1 Bar");
        assertThat(graph.ask("MATCH (a:Author) RETURN a.name AS name")).containsExactly(Map.of("name", "Bo Seal"));
    }

    @Test
    void releasesARepositoryThatASourceGives() {
        write(releasing("Foo", ""));

        assertThat(links())
                .containsExactly(Map.of(
                        "type",
                        "RELEASES",
                        "name",
                        "Sea/Otter",
                        "properties",
                        Map.of(
                                "roles",
                                List.of("RELEASES: given by hf.githubRepo"),
                                "rule",
                                "given by hf.githubRepo",
                                "evidence",
                                "given by hf.githubRepo",
                                "confidence",
                                1.0)));
    }

    @Test
    void keepsTheTextsEvidenceBesideTheSourcesRole() {
        write(releasing("Foo", TEXT));

        assertThat(links()).singleElement().satisfies(link -> {
            Map<?, ?> properties = (Map<?, ?>) link.get("properties");
            assertThat(properties.get("roles"))
                    .isEqualTo(List.of("RELEASES: " + TEXT, "RELEASES: given by hf.githubRepo"));
            assertThat(properties.get("evidence")).isEqualTo(TEXT);
            assertThat(properties.get("rule")).isEqualTo("made up");
            assertThat(properties.get("spans")).isEqualTo(List.of("abstract:23-32"));
        });
    }

    @Test
    void addsARepositoryLaterWithoutExtractingAgain() {
        write(paper("2401.00001", "Foo", TEXT, Metadata.of(Source.PAGE)));
        extractor.read();
        Entry later = releasing("Foo", "");

        write(later);
        assertThat(extractor.read()).isEmpty();
        List<String> grown = graph.dump();
        graph.clear();
        write(later);
        write(paper("2401.00001", "Foo", TEXT, Metadata.of(Source.PAGE)));

        assertThat(links()).hasSize(1);
        assertThat(graph.dump()).isEqualTo(grown);
    }

    @Test
    void likelyCitesByARepositoryThatASourceGivesToTheOtherPaperAlone() {
        Fact unofficial = Fact.given(
                Relation.REFERENCES,
                EntityType.REPOSITORY,
                "sea/otter",
                Sayings.by(Source.PAPERS_WITH_CODE, "repo_url"));
        write(
                releasing("Foo", ""),
                paper("2401.00002", "User", "It REFERENCES Repository sea/otter.", Metadata.of(Source.PAGE)),
                paper("2401.00003", "Older", Metadata.of(Source.PAGE).with(List.of(unofficial), new TreeSet<>())));

        assertThat(edges("LIKELY_CITES")).containsExactly("User -> Foo");
    }

    @Test
    void citesAPaperWhicheverOfThemComesFirst() {
        Entry citing = citing("2401.00001", "Foo", "2301.00001v3", "10.1000/BAZ", "s2-77", "none");
        Entry bar = paper("2301.00001", "Bar", Metadata.of(Source.PAGE));
        Entry baz = paper("10.1000/baz", "Baz", Metadata.of(Source.PAGE));
        Entry qux = paper("s2-77", "Qux", Metadata.of(Source.PAGE));
        write(citing, bar, baz, qux);
        List<String> together = graph.dump();
        graph.clear();

        write(bar);
        write(citing);
        write(qux);
        write(baz);

        assertThat(edges("CITES")).containsExactly("Foo -> Bar", "Foo -> Baz", "Foo -> Qux");
        assertThat(graph.ask("MATCH ()-[c:CITES]->() RETURN DISTINCT properties(c) AS c"))
                .containsExactly(
                        Map.of("c", Map.of("rule", "given by s2.references", "evidence", "given by s2.references")));
        assertThat(graph.dump()).isEqualTo(together);
    }

    @Test
    void citesAPaperWhoseIdTurnsUpLater() {
        write(citing("2401.00001", "Foo", "2301.00001"), paper("10.1000/bar", "Bar", Metadata.of(Source.PAGE)));
        assertThat(edges("CITES")).isEmpty();

        write(entry("Bar", Metadata.of(Source.PAGE), "10.1000/bar", "2301.00001"));

        assertThat(edges("CITES")).containsExactly("Foo -> Bar");
    }

    @Test
    void citesNothingByAnIdThatSeveralPapersGoBy() {
        Entry citing = citing("2401.00001", "Foo", "17", "18");
        Entry one = paper("17", "Bar", Metadata.of(Source.PAGE));
        Entry other = entry("Baz", Metadata.of(Source.PAGE), "17", "18");
        write(citing, one);
        List<String> before = graph.dump();
        assertThat(edges("CITES")).containsExactly("Foo -> Bar");

        write(other);
        assertThat(edges("CITES")).containsExactly("Foo -> Baz");

        new Removal(graph.graph()).remove(keys("Baz"));
        graph.change("MATCH (l:Listing {key: 'Baz'}) DELETE l");
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void warnsOfAnIdOnPapersThatAreNotOne() {
        assertThat(graph.write(extractor, List.of(paper("17", "Foo", Metadata.of(Source.PAGE))))
                        .warnings())
                .isEmpty();

        assertThat(graph.write(extractor, List.of(paper("17", "Bar", Metadata.of(Source.PAGE))))
                        .warnings())
                .containsExactly(
                        "\"17\" is an id of several papers; they stay apart, and references by such an id count for none");
        assertThat(graph.write(
                                extractor,
                                List.of(
                                        paper("18", "Baz", Metadata.of(Source.PAGE)),
                                        paper("18", "Qux", Metadata.of(Source.PAGE)),
                                        paper("19", "One", Metadata.of(Source.PAGE)),
                                        paper("19", "Two", Metadata.of(Source.PAGE)),
                                        paper("20", "Three", Metadata.of(Source.PAGE)),
                                        paper("20", "three", Metadata.of(Source.PAGE))))
                        .warnings())
                .containsExactly(
                        "\"18\" is an id of several papers, and so is 1 other id; they stay apart, and references by such an id count for none");
        assertThat(column("MATCH (p:Paper) RETURN count(p) AS value")).containsExactly(7L);
    }

    @Test
    void remembersWhoIsCitedWhenThatPaperGoes() {
        Entry citing = citing("2401.00001", "Foo", "2301.00001");
        write(citing);
        List<String> before = graph.dump();
        write(paper("2301.00001", "Bar", Metadata.of(Source.PAGE)));
        List<String> after = graph.dump();

        new Removal(graph.graph()).remove(Set.of("arxiv:2301.00001"));
        assertThat(graph.dump()).isEqualTo(before);
        write(paper("2301.00001", "Bar", Metadata.of(Source.PAGE)));
        assertThat(graph.dump()).isEqualTo(after);
    }

    private void write(Entry... entries) {
        graph.write(extractor, List.of(entries));
    }

    private static Entry by(String id, String title, String... authors) {
        return paper(
                id,
                title,
                Metadata.of(Source.ARXIV)
                        .with(Field.AUTHORS, new Given(List.of(authors), Sayings.by(Source.ARXIV, "author"))));
    }

    private static Entry releasing(String title, String text) {
        Fact fact = Fact.given(
                Relation.RELEASES, EntityType.REPOSITORY, "Sea/Otter", Sayings.by(Source.HUGGING_FACE, "githubRepo"));
        return paper("2401.00001", title, text, Metadata.of(Source.PAGE).with(List.of(fact), new TreeSet<>()));
    }

    private static Entry citing(String id, String title, String... cited) {
        return paper(
                id,
                title,
                Metadata.of(Source.PAGE)
                        .with(
                                List.of(),
                                Arrays.stream(cited)
                                        .map(Sayings::reference)
                                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Entry paper(String id, String title, Metadata metadata) {
        return entry(title, metadata, id);
    }

    private static Entry paper(String id, String title, String text, Metadata metadata) {
        return new Entry(new Paper(PaperIds.read(List.of(id), List.of()), title, text, metadata), listing(title), 1);
    }

    private static Entry entry(String title, Metadata metadata, String... ids) {
        return new Entry(new Paper(PaperIds.read(List.of(ids), List.of()), title, "", metadata), listing(title), 1);
    }

    private static Listing listing(String key) {
        return new Listing(key, "made-up.txt", Optional.empty());
    }

    private static List<Object> authored() {
        return column("MATCH (a:Author)-[r:AUTHORED]->(p:Paper)"
                + " RETURN a.name + ' ' + r.position + ' ' + p.title AS value ORDER BY value");
    }

    private static List<Object> edges(String type) {
        return column("MATCH (a)-[:" + type + "]->(b) RETURN a.title + ' -> ' + b.title AS value ORDER BY value");
    }

    private static List<Map<String, Object>> links() {
        return graph.ask(
                "MATCH (:Paper)-[r]->(e:Entity) RETURN type(r) AS type, e.name AS name, properties(r) AS properties");
    }

    private static Set<String> keys(String title) {
        return column("MATCH (p:Paper {title: '" + title + "'}) RETURN p.key AS value").stream()
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    private static List<Object> column(String cypher) {
        return graph.ask(cypher).stream().map(row -> row.get("value")).toList();
    }
}
