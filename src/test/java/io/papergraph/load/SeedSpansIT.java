package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papergraph.Section;
import io.papergraph.Span;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.read.Inputs;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every relationship of real papers must show. */
class SeedSpansIT {
    private static final Path SEEDS =
            Path.of(System.getProperty("papergraph.shared", "../shared")).resolve("seeds");

    @TempDir
    static Path folder;

    private static TestGraph graph;

    @BeforeAll
    static void loadsTheSeeds() throws NoSuchInput {
        assumeTrue(Files.isDirectory(SEEDS), "the seed pages are not here");
        graph = TestGraph.open(folder.resolve("graph"));
        LoadReport report = new Loader(
                        graph.graph(), CoreNlpExtractor.open(), new PaperReader(InputStream.nullInputStream()))
                .load(Inputs.of(List.of(SEEDS.toString())), ReadOptions.NONE, () -> false, new Watching());
        assertThat(report).isEqualTo(new LoadReport(5, 382, 295, 295, 0, 0, true));
    }

    @AfterAll
    static void closes() {
        if (graph != null) {
            graph.close();
        }
    }

    @Test
    void cutsEachMentionFromTheTextByItsSpan() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> row : links()) {
            List<Span> spans = spans(row);
            List<String> mentions = texts(row, "mentions");
            assertThat(mentions).hasSameSizeAs(spans).isNotEmpty();
            for (int i = 0; i < spans.size(); i++) {
                String text = section(row, spans.get(i).section());
                if (spans.get(i).end() > text.length()
                        || !cut(text, spans.get(i)).equals(mentions.get(i))) {
                    wrong.add(row.get("title") + ": " + spans.get(i) + " is not " + mentions.get(i));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void showsEachRoleByAPieceOfTheTextWithAMentionInIt() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> row : links()) {
            List<String> roles = texts(row, "roles");
            assertThat(roles.get(0)).isEqualTo(row.get("type") + ": " + row.get("evidence"));
            for (String role : roles) {
                String evidence = role.substring(role.indexOf(": ") + 2);
                if (spans(row).stream().noneMatch(span -> isInside(span, evidence, section(row, span.section())))) {
                    wrong.add(row.get("title") + ": no mention of " + row.get("name") + " in: " + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void saysOfEachRelationshipWhatFoundItAndHowSurely() {
        assertThat(links()).hasSizeGreaterThan(1000).allSatisfy(row -> {
            assertThat((String) row.get("rule")).isNotBlank();
            assertThat((Double) row.get("confidence")).isBetween(0.0, 1.0);
        });
    }

    @Test
    void showsLikelyCitationsBySentencesOfBothPapers() {
        List<Map<String, Object>> citations = graph.ask("MATCH (a:Paper)-[r:LIKELY_CITES]->(b:Paper) RETURN"
                + " a.title + '\\n' + a.abstract AS here, b.title + '\\n' + b.abstract AS there,"
                + " r.evidence AS evidence, r.evidenceThere AS evidenceThere");

        assertThat(citations).isNotEmpty().allSatisfy(row -> {
            assertThat((String) row.get("here")).contains((String) row.get("evidence"));
            assertThat((String) row.get("there")).contains((String) row.get("evidenceThere"));
        });
    }

    private static List<Map<String, Object>> links() {
        return graph.ask(
                "MATCH (p:Paper)-[r]->(e:Entity) RETURN p.title AS title, p.abstract AS abstract, type(r) AS type,"
                        + " e.name AS name, r.evidence AS evidence, r.roles AS roles, r.spans AS spans, r.mentions AS mentions,"
                        + " r.rule AS rule, r.confidence AS confidence");
    }

    private static boolean isInside(Span span, String evidence, String text) {
        return IntStream.rangeClosed(Math.max(0, span.end() - evidence.length()), span.start())
                .anyMatch(start -> text.startsWith(evidence, start));
    }

    private static String section(Map<String, Object> row, Section section) {
        return (String) row.get(section.label());
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static List<Span> spans(Map<String, Object> row) {
        return texts(row, "spans").stream().map(Span::parse).toList();
    }

    private static List<String> texts(Map<String, Object> row, String column) {
        return ((List<?>) row.get(column)).stream().map(String.class::cast).toList();
    }
}
