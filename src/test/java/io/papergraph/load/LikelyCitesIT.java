package io.papergraph.load;

import static io.papergraph.load.MadeUpEntries.entry;
import static io.papergraph.load.MadeUpEntries.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikelyCitesIT {
    private static final Entry FOO = titled("Foo", "It INTRODUCES Model Foo. It USES Model Foo.");
    private static final Entry USER = titled("User", "It USES Model foo.");

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
    void standsWhereAPaperNamesWhatAnotherIntroduces() {
        write(USER);
        write(FOO);

        assertThat(graph.ask("MATCH (:Paper {title: 'User'})-[r:LIKELY_CITES]->(:Paper {title: 'Foo'})"
                        + " RETURN properties(r) AS link"))
                .containsExactly(Map.of(
                        "link",
                        Map.of(
                                "via",
                                List.of("Foo"),
                                "roles",
                                List.of("USES"),
                                "confidence",
                                0.9 * 0.9,
                                "evidence",
                                "It USES Model foo.",
                                "evidenceThere",
                                "It INTRODUCES Model Foo.")));
        assertThat(links()).hasSize(1);
    }

    @Test
    void showsTheSurestOfSeveralWays() {
        write(titled("Foo", "It INTRODUCES Model Foo. It INTRODUCES Dataset Baz."));
        write(titled("User", "It MENTIONS Model Foo. It EVALUATES_ON Dataset Baz."));

        assertThat(graph.ask(
                        "MATCH ()-[r:LIKELY_CITES]->() RETURN r.via AS via, r.roles AS roles, r.evidence AS evidence"))
                .containsExactly(Map.of(
                        "via", List.of("Baz", "Foo"),
                        "roles", List.of("EVALUATES_ON", "MENTIONS"),
                        "evidence", "It EVALUATES_ON Dataset Baz."));
    }

    @Test
    void neverLeadsToAYoungerPaper() {
        write(entry("Foo", "It INTRODUCES Model Foo.", Optional.of(2024)));
        write(entry("Older", "It USES Model Foo.", Optional.of(2023)));
        write(entry("As Old", "It USES Model Foo.", Optional.of(2024)));
        write(entry("Of No Year", "It USES Model Foo.", Optional.empty()));

        assertThat(links()).containsExactly("As Old -> Foo", "Of No Year -> Foo");
    }

    @Test
    void goesWhenAYearTurnsUpThatForbidsIt() {
        write(entry("Foo", "It INTRODUCES Model Foo.", Optional.empty()));
        write(entry("User", "It USES Model Foo.", Optional.of(2023)));
        assertThat(links()).containsExactly("User -> Foo");

        write(entry("Foo", "", Optional.of(2024)));

        assertThat(links()).isEmpty();
    }

    @Test
    void goesWhenASecondPaperIntroducesTheName() {
        write(FOO, USER);
        write(titled("Rival", "It INTRODUCES Model FOO."));

        assertThat(links()).isEmpty();
    }

    @Test
    void staysWhereTheTypeTellsOfWhichPaperTheNameIs() {
        write(FOO, USER);
        write(titled("Rival", "It INTRODUCES Method FOO."));

        assertThat(links()).containsExactly("User -> Foo");
    }

    @Test
    void needsNoNameThatIsNoThingOfItsOwn() {
        write(titled("Foo", "It INTRODUCES Model convolutional neural network."));
        write(titled("User", "It USES Model CNN. It USES Model Convolutional Neural Network."));

        assertThat(links()).isEmpty();
    }

    @Test
    void isLessSureWhereTheNameIsAPlainWord() {
        write(titled("Foo", "It INTRODUCES Model Trace. It INTRODUCES Model Rwkvo."));
        write(titled("User", "It USES Model Rwkvo."), titled("Other User", "It USES Model Trace."));

        assertThat(graph.ask("MATCH (p)-[r:LIKELY_CITES]->() RETURN p.title AS p, r.confidence AS c ORDER BY c DESC"))
                .extracting(row -> row.get("p"))
                .containsExactly("User", "Other User");
    }

    @Test
    void standsWhereAPaperRefersToARepositoryThatAnotherReleases() {
        write(titled("Foo", "It RELEASES Repository sea/otter."));
        write(titled("User", "It REFERENCES Repository sea/otter."));

        assertThat(links()).containsExactly("User -> Foo");
    }

    @Test
    void standsWhereAPaperQuotesAnotherByItsTitle() {
        write(titled("Otters Are All You Need: A Study", "It USES Task rowing."));
        write(titled("User", "We answer the question of “Otters are all you need: a study”. It USES Task rowing."));

        assertThat(graph.ask(
                        "MATCH (p)-[r:LIKELY_CITES]->() RETURN p.title AS p, r.via AS via, r.evidence AS evidence"))
                .containsExactly(Map.of(
                        "p",
                        "User",
                        "via",
                        List.of("Otters Are All You Need: A Study"),
                        "evidence",
                        "We answer the question of “Otters are all you need: a study”"));
    }

    @Test
    void standsWhereAPaperQuotesAnotherByItsArxivIdWhicheverComesFirst() {
        write(titled("User", "It goes on from arXiv:2401.00001 with oars."));
        write(entry("Foo", "It INTRODUCES Model Foo.", Optional.of(2024), "2401.00001"));
        write(titled("Second User", "It goes on from https://arxiv.org/abs/2401.00001v2 with oars."));

        assertThat(links()).containsExactly("Second User -> Foo", "User -> Foo");
    }

    @Test
    void standsWhereAPaperQuotesOthersWhileMuchElseIsForgotten() {
        List<String> titles = IntStream.range(0, 20)
                .mapToObj(i -> "Otters Row Past Bridge Number " + i)
                .toList();
        List<Entry> others = IntStream.range(0, 20)
                .mapToObj(i -> entry("Other " + i, "It USES Task rowing.", Optional.empty(), "2401.000" + (10 + i)))
                .toList();
        List<Entry> rewritten = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> entry(
                        "Other " + i, "It now USES Task diving instead.", Optional.empty(), "2401.000" + (10 + i)))
                .toList());
        graph.write(extractor, others);
        graph.write(extractor, titles.stream().map(title -> titled(title, "")).toList());

        rewritten.add(titled("User", "As “" + String.join("” and “", titles) + "” say, they do. It USES Task rowing."));
        graph.write(extractor, rewritten);

        assertThat(links()).hasSize(20);
    }

    @Test
    void comesBackWhenTheSecondPaperNoLongerDoes() {
        write(FOO, USER);
        write(entry("Rival", "It INTRODUCES Model Foo.", Optional.empty(), "2401.00001"));
        write(entry("Rival", "It USES Model Foo in all it does.", Optional.empty(), "2401.00001"));

        assertThat(links()).containsExactly("User -> Foo");
    }

    @Test
    void goesWhenThePaperNoLongerIntroducesTheName() {
        write(entry("Foo", "It INTRODUCES Model Foo.", Optional.empty(), "2401.00001"), USER);
        assertThat(links()).containsExactly("User -> Foo");

        write(entry("Foo", "It USES Model Foo, a model of others.", Optional.empty(), "2401.00001"));

        assertThat(links()).isEmpty();
    }

    @Test
    void followsAPaperToItsNewKey() {
        write(FOO, USER);
        write(entry("Foo", "", Optional.empty(), "2401.00001"));

        assertThat(links()).containsExactly("User -> Foo");
        assertThat(graph.ask("MATCH (p:Paper) RETURN count(p) AS papers")).containsExactly(Map.of("papers", 2L));
    }

    private void write(Entry... entries) {
        graph.write(extractor, List.of(entries));
    }

    private static List<Object> links() {
        return graph
                .ask("MATCH (a)-[:LIKELY_CITES]->(b) RETURN a.title + ' -> ' + b.title AS link ORDER BY link")
                .stream()
                .map(row -> row.get("link"))
                .toList();
    }
}
