package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.graph.GraphLocation;
import io.papergraph.sample.SampleGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SampleGraph.class)
class PapergraphIT {
    private static final String MAMBA = "Mamba: Linear-Time Sequence Modeling with Selective State Spaces";

    private static final String GOLD = "{\"id\": \"o1\", \"title\": \"Otter: A small model\","
            + " \"abstract\": \"We propose Otter. The code is at https://github.com/river/otter\","
            + " \"entities\": [{\"type\": \"Model\", \"name\": \"Otter\", \"surfaces\": [\"Otter\"],"
            + " \"relation\": \"INTRODUCES\", \"optional\": false}],"
            + " \"repositories\": [{\"slug\": \"river/otter\", \"relation\": \"RELEASES\"}]}";

    private final String graph;

    @TempDir
    private Path folder;

    PapergraphIT(GraphLocation location) {
        this.graph = "--graph=" + location;
    }

    @Test
    void answersAQuestionAsATable() {
        Run run = run("ask", "most-used-models", "limit=2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsExactly(
                        "model        papers  using  evaluated  compared  introduced by",
                        "-----------  ------  -----  ---------  --------  -------------------------------------",
                        "Transformer      19     13          0         6  Attention Is All You Need",
                        "GPT-3             7      3          0         4  Language Models are Few-Shot Learners");
    }

    @Test
    void answersAQuestionAsJsonLines() {
        assertThat(run("ask", "repositories-of-paper", "paper=Vision Mamba", "--json")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("{\"repository\":\"hustvl/Vim\",\"relation\":\"RELEASES\","
                        + "\"url\":\"https://github.com/hustvl/Vim\",\"evidence\":\"");
    }

    @Test
    void cutsLongTextsOfATableUnlessItIsToldNotTo() {
        assertThat(run("ask", "papers-introducing", "entity=Mamba").out())
                .doesNotContain(MAMBA)
                .contains("…");
        assertThat(run("ask", "papers-introducing", "entity=Mamba", "--wide").out())
                .contains(MAMBA)
                .doesNotContain("…");
    }

    @Test
    void saysBesideTheResultsThatNothingAnswers() {
        Run run = run("ask", "papers-introducing", "entity=GPT-4");

        assertThat(run).isEqualTo(new Run(0, "", "papergraph: no rows\n"));
    }

    @Test
    void listsRelatedPapersWithReasonsUnderThem() {
        Run run = run("related", "Vision Mamba", "-k", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0)).startsWith("related to Vision Mamba");
        assertThat(run.lines().get(1)).matches("  1  \\d\\.\\d{3}  VMamba: Visual State Space Model");
        assertThat(run.out())
                .contains("            ", "evaluate on ADE20K, COCO and", "similar text: ", "\n  2  ")
                .doesNotContain("\n  3  ");
    }

    @Test
    void explainsAScoreTermByTerm() {
        Run run = run("related", "Vision Mamba", "--explain", "VMamba");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0)).matches("term +name +roles +value");
        assertThat(run.lines().get(2)).startsWith("text ");
        assertThat(run.out()).contains("ADE20K", "EVALUATES_ON, EVALUATES_ON");
        assertThat(run.lines().get(run.lines().size() - 1)).startsWith("score ");
        assertThat(run("related", "Vision Mamba", "--explain", "VMamba", "--json")
                        .out())
                .startsWith("{\"paper\":\"Vision Mamba\",\"score\":")
                .contains("\"terms\":[{\"term\":\"text\",\"name\":\"\",\"roles\":[],\"value\":");
        assertThat(run("related", "Vision Mamba", "--explain", "Vision Mamba"))
                .isEqualTo(new Run(
                        2, "", "papergraph: \"Vision Mamba\" is what it should be related to; name another paper\n"));
    }

    @Test
    void answersForEachPaperOfAFileAndSaysWhichIsNotThere() throws IOException {
        Path ids = Files.writeString(folder.resolve("ids.txt"), "Vision Mamba\n\nNo Such Paper\nVMamba\n");

        Run run = run("related", "--ids-from", ids.toString(), "-k", "1", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"paper\":\"Vision Mamba\",\"rank\":1,\"score\":"),
                        line -> assertThat(line).startsWith("{\"paper\":\"VMamba\",\"rank\":1,\"score\":"));
        assertThat(run.err()).startsWith("papergraph: there is no paper \"No Such Paper\" in the graph");
    }

    @Test
    void refusesAValueThatMeansNothing() {
        assertThat(run("ask", "papers-using", "entity=Manba").exitCode()).isEqualTo(2);
        assertThat(run("ask", "papers-using", "entity=Manba").err())
                .startsWith(
                        "papergraph: there is no entity \"Manba\" in the graph; perhaps one of these:\n  Model:Mamba\n");
        assertThat(run("ask", "papers-using", "entity=Mamba", "limit=many"))
                .isEqualTo(new Run(2, "", "papergraph: limit wants a whole number, not \"many\"\n"));
    }

    @Test
    void runsAnyCypherFromTheCommandLineAFileOrStandardInput() throws IOException {
        String query = "MATCH (p:Paper) RETURN count(p) AS papers";
        Path file = Files.writeString(folder.resolve("count.cypher"), query);
        Run expected = new Run(0, "papers\n------\n    44\n", "");

        assertThat(run("cypher", query)).isEqualTo(expected);
        assertThat(run("cypher", file.toString())).isEqualTo(expected);
        assertThat(Run.withInput(query, "cypher", graph)).isEqualTo(expected);
        assertThat(Run.withInput(query, "cypher", "-", graph)).isEqualTo(expected);
        assertThat(run("cypher", query, "--json").out()).isEqualTo("{\"papers\":44}\n");
    }

    @Test
    void writesWithCypherOnlyWhereItIsToldTo() {
        String writes = "MERGE (n:Note {text: 'mine'})";

        Run refused = run("cypher", writes);
        assertThat(refused)
                .isEqualTo(new Run(2, "", "papergraph: this statement writes, which it may only with --write\n"));
        assertThat(run("cypher", "MATCH (n:Note) RETURN count(n) AS n", "--json")
                        .out())
                .isEqualTo("{\"n\":0}\n");

        assertThat(run("cypher", writes, "--write")).isEqualTo(new Run(0, "", "papergraph: done\n"));
        assertThat(run("cypher", "MATCH (n:Note) DELETE n", "--write").exitCode())
                .isZero();
    }

    @Test
    void refusesWithoutWriteEvenAChangeOfTheSchema() {
        assertThat(run("cypher", "CREATE INDEX mine FOR (n:Note) ON (n.text)").exitCode())
                .isEqualTo(2);
    }

    @Test
    void saysWhereAStatementIsWrong() {
        Run run = run("cypher", "RETURN nothing");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("papergraph: ").contains("nothing");
    }

    @Test
    void showsAPaperWithItsEntitiesMarkedAndItsEvidence() {
        Run run = run("show", "Mamba:", "Linear-Time");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .contains(
                        "Mamba: Linear-Time Sequence Modeling with Selective State Spaces",
                        "listed in hf-papers.txt (Nov 20), place 9",
                        "  Method selective scan  (0.90, read with care)")
                .containsSubsequence(
                        "INTRODUCES", "EVALUATES_ON", "COMPARES_WITH", "USES", "ADDRESSES", "likely cites");
        assertThat(run.out()).contains("[S4](Model)", "(0.81, by S4)").doesNotContain("INTRODUCES: ");
    }

    @Test
    void showsAnEntityWithItsSpellingsAndWhoNamesIt() {
        Run run = run("show", "Model:mamba");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith("Model Mamba", "key system:mamba  papers 5  types Model: 5", "", "written as")
                .contains("  Mamba  (5 papers; normal form)")
                .containsSubsequence("INTRODUCES in", "  " + MAMBA + "  (0.90, read with care)", "USES in");
    }

    @Test
    void showsOneJsonValue() {
        assertThat(run("show", "Mamba", "--json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"entity\":{")
                .contains("\"key\":\"system:mamba\",\"name\":\"Mamba\",\"papers\":5,");
    }

    @Test
    void listsWhatAWordMayMean() {
        Run several = run("show", "Training");
        Run none = run("show", "Mambo");

        assertThat(several.exitCode()).isEqualTo(2);
        assertThat(several.err()).startsWith("papergraph: \"Training\" fits several; say which:\n  Training ");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("perhaps one of these:\n  Model:Mamba\n");
        assertThat(several.out() + none.out()).isEmpty();
    }

    @Test
    void exportsTheCanonicalDump() {
        Run run = run("export");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .allMatch(
                        line -> line.startsWith("{\"node\":") || line.startsWith("{\"edge\":") || line.startsWith("{"))
                .anyMatch(line -> line.contains("\"LIKELY_CITES\""));
        assertThat(run("export")).isEqualTo(run);
    }

    @Test
    void loadsAPageAndSaysWhatTheGraphHolds() throws IOException {
        Path page = Files.writeString(
                folder.resolve("papers.jsonl"),
                """
                {"id": "a", "title": "Otter: A small model", "abstract": "We propose Otter, a small model."}
                {"id": "b", "title": ""}
                """);
        Path rejects = folder.resolve("rejects.jsonl");
        String own = "--graph=file:" + folder.resolve("graph");

        Run first = Run.of("load", page.toString(), own, "--rejects", rejects.toString());
        Run second = Run.of("load", page.toString(), own, "--json");

        assertThat(first.exitCode()).isZero();
        assertThat(first.lines().get(0)).isEqualTo("1 listing, 1 entry, 1 paper: all new. Rejects: 1. Warnings: 0.");
        assertThat(first.err()).contains("papers.jsonl:2");
        assertThat(rejects).content().contains("\"line\":2");
        assertThat(second.lines()).singleElement().asString().contains("\"written\":0");
    }

    @Test
    void readsAgainWhatIsLoadedWithAnotherConfidence() throws IOException {
        Path page = Files.writeString(
                folder.resolve("papers.jsonl"),
                """
                {"id": "a", "title": "Otter: A small model", "abstract": "Otter beats GPT-2. Code: https://github.com/river/otter"}
                """);
        String own = "--graph=file:" + folder.resolve("graph");
        String entities = "MATCH (e:Entity) RETURN e.name AS name ORDER BY name";
        Run.of("load", page.toString(), own);
        String all = Run.of("export", own).out();

        Run sure = Run.of("load", page.toString(), own, "--min-confidence=1", "--json");
        assertThat(sure.out()).contains("\"written\":1");
        assertThat(Run.of("cypher", entities, own, "--json").lines()).containsExactly("{\"name\":\"river/otter\"}");
        assertThat(Run.of("load", page.toString(), own, "--min-confidence=1.0", "--json")
                        .out())
                .contains("\"written\":0");

        Run.of("load", page.toString(), own, "--min-confidence=0");
        assertThat(Run.of("export", own).out()).isEqualTo(all).contains("GPT-2");
    }

    @Test
    void loadsAndFindsTextsOfAnyLength() throws IOException {
        String endless = "Otter7".repeat(9000);
        Path page = Files.writeString(
                folder.resolve("long.jsonl"),
                """
                {"id": "%1$s", "title": "A long id", "abstract": "We propose %1$s. See https://github.com/%1$s/x"}
                {"id": "b", "title": "T %1$s", "url": "https://papers.example/%1$s", "doi": "10.1234/%1$s"}
                """
                        .formatted(endless));
        String own = "--graph=file:" + folder.resolve("graph");

        assertThat(Run.of("load", page.toString(), own).out()).startsWith("1 listing, 2 entries, 2 papers: all new.");
        assertThat(Run.of("show", endless, own).lines()).startsWith("A long id");
    }

    @Test
    void saysKindlyThatAGraphIsEmpty() throws IOException {
        String own = "--graph=file:" + folder.resolve("graph");
        Path nothing = Files.writeString(folder.resolve("nothing.txt"), "");

        assertThat(Run.of("load", nothing.toString(), own).out())
                .startsWith("0 listings, 0 entries, 0 papers: nothing to write. Rejects: 1.");
        for (String words : new String[] {"ask most-used-models", "show Mamba"}) {
            String[] command = Stream.concat(Arrays.stream(words.split(" ")), Stream.of(own))
                    .toArray(String[]::new);
            assertThat(Run.of(command))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "papergraph: the graph in file:" + folder.resolve("graph")
                                    + " is empty; papergraph load FILE fills it\n"));
        }
        assertThat(Run.of("export", own)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void leavesAFolderWithOtherFilesAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        Run run = Run.of("ask", "most-used-models", "--graph=file:" + folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("holds other files");
        assertThat(folder).isDirectoryNotContaining("glob:**clients");
    }

    @Test
    void scoresExtractionAgainstAGoldFile() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);

        Run run = Run.of("evaluate", gold.toString(), "-v");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Repository").contains("F1");
        assertThat(Run.of("evaluate", gold.toString(), "--json").lines()).allMatch(line -> line.startsWith("{"));
        assertThat(Run.of("evaluate", gold.toString(), "-v", "--json", "--min-confidence=1")
                        .lines())
                .filteredOn(line -> line.startsWith("{\"miss\":"))
                .singleElement()
                .asString()
                .contains("\"MISS\"", "\"Otter\"");
    }

    private Run run(String... words) {
        return Run.of(Stream.concat(Arrays.stream(words), Stream.of(graph)).toArray(String[]::new));
    }
}
