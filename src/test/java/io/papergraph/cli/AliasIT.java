package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.load.TestGraph;
import io.papergraph.read.NoSuchInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasIT {
    private static final String PAPERS =
            """
            {"id": "2401.00001", "title": "Otters", "abstract": "It INTRODUCES Model Otter. It USES Benchmark LRA (Long Range Arena)."}
            {"id": "2401.00002", "title": "Seals", "abstract": "It USES Model Otter. It USES Model otter. It USES Benchmark Long Range Arena."}
            {"id": "2401.00003", "title": "Walruses", "abstract": "It INTRODUCES Model Walrus. It USES Dataset Seal. It USES Model Seal."}
            {"id": "2401.00004", "title": "More Walruses", "abstract": "It INTRODUCES Model Walrus."}
            """;

    @TempDir
    static Path folder;

    private static TestGraph graph;
    private static Path page;

    @BeforeAll
    static void opens() throws IOException {
        graph = TestGraph.open(folder.resolve("graph"));
        page = Files.writeString(folder.resolve("papers.jsonl"), PAPERS);
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void loads() throws NoSuchInput {
        graph.clear();
        graph.load(page);
    }

    @Test
    void saysTakesBackAndListsWords() {
        List<String> before = graph.dump();

        assertThat(run("merge", "Otter", "Dataset:Seal").err())
                .isEqualTo(
                        "papergraph: Otter is a Model and Seal a Dataset, which cannot be one thing; if they are one,"
                                + " say first: papergraph alias type Seal Model\n");
        assertThat(run("merge", "Otter", "Model:seal"))
                .isEqualTo(
                        done(
                                "Word 1: Seal means Otter. 1 paper is linked anew. Take it back with: papergraph alias undo 1"));
        assertThat(run("drop", "LRA", "--paper", "2401.00001"))
                .isEqualTo(done("Word 2: LRA is no name in \"Otters\". 1 paper is linked anew."
                        + " Take it back with: papergraph alias undo 2"));
        assertThat(run("type", "OTTER", "method"))
                .isEqualTo(done("Word 3: Otter is a Method. No paper is linked anew."
                        + " Take it back with: papergraph alias undo 3"));
        assertThat(run("list").lines())
                .containsExactly(
                        "n  word",
                        "-  --------------------------",
                        "1  Seal means Otter",
                        "2  LRA is no name in \"Otters\"",
                        "3  Otter is a Method");
        assertThat(run("list", "--json").lines())
                .containsExactly(
                        "{\"n\":1,\"kind\":\"merge\",\"name\":\"system:Otter\",\"other\":\"system:Seal\"}",
                        "{\"n\":2,\"kind\":\"drop\",\"name\":\"data:LRA\",\"paper\":\"arxiv:2401.00001\"}",
                        "{\"n\":3,\"kind\":\"type\",\"name\":\"system:Otter\",\"type\":\"Method\"}");

        assertThat(run("undo", "1").lines())
                .containsExactly(
                        "Word 1 is taken back: Seal means Otter.",
                        "1 paper is linked anew. Later words have new numbers: papergraph alias list.");
        assertThat(run("undo", "2", "1").exitCode()).isZero();
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void tellsWhyANameMeansWhatItMeans() {
        run("split", "Model:otter");

        assertThat(run("why", "otter").lines())
                .containsExactly(
                        "Otter, a name of a Model or Method in 2 papers",
                        "  means Model:Otter: by its normal form",
                        "  your word 1: otter means a thing of its own",
                        "otter, a name of a Model or Method in 1 paper",
                        "  means Model:otter: your word 1",
                        "  your word 1: otter means a thing of its own");
        assertThat(run("why", "Long Range Arena").lines())
                .containsExactly(
                        "Long Range Arena, a name of a Dataset or Benchmark in 1 paper",
                        "  means Benchmark:LRA: acronym, defined in \"Otters\"");
        assertThat(run("why", "Walrus").lines())
                .containsExactly(
                        "Walrus, a name of a Model or Method in 2 papers",
                        "  means Model:Walrus in 1 paper: by its normal form",
                        "    system:walrus@arxiv:2401.00003, introduced by \"Walruses\"",
                        "  means Model:Walrus in 1 paper: by its normal form",
                        "    system:walrus@arxiv:2401.00004, introduced by \"More Walruses\"");
        assertThat(run("why", "Walrus", "--json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"key\":\"system:Walrus\",\"name\":\"Walrus\",\"papers\":2,\"meanings\":[{\"key\":")
                .endsWith("\"papers\":1}],\"words\":[]}");
    }

    @Test
    void listsTheNamesOfAnEntity() {
        assertThat(run("list", "LRA").lines())
                .containsExactly(
                        "name              papers  why",
                        "----------------  ------  ----------------------------",
                        "LRA                    1  by its normal form",
                        "Long Range Arena       1  acronym, defined in \"Otters\"");
        assertThat(run("list", "Walrus").err())
                .isEqualTo("papergraph: \"Walrus\" fits several; say which:\n"
                        + "  Model:Walrus  (system:walrus@arxiv:2401.00003)\n"
                        + "  Model:Walrus  (system:walrus@arxiv:2401.00004)\n");
    }

    @Test
    void makesOneThingOfTwoOfOneNameFirst() {
        for (String ambiguous : new String[] {"Walrus", "system:walrus@arxiv:2401.00003"}) {
            assertThat(run("merge", "Otter", ambiguous))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "papergraph: Walrus means several things, and a merge would speak of all of them:\n"
                                    + "  system:walrus@arxiv:2401.00003, introduced by \"Walruses\"\n"
                                    + "  system:walrus@arxiv:2401.00004, introduced by \"More Walruses\"\n"
                                    + "If they are one thing, say first: papergraph alias merge Walrus Walrus\n"));
        }

        assertThat(run("merge", "system:walrus@arxiv:2401.00003", "system:walrus@arxiv:2401.00004")
                        .out())
                .startsWith("Word 1: Walrus is one thing, whoever introduces it. 2 papers are linked anew.");
        assertThat(run("merge", "Otter", "Walrus").out()).startsWith("Word 2: Walrus means Otter. 2 papers");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("drop", "Ottr").err())
                .startsWith(
                        "papergraph: there is no entity \"Ottr\" in the graph; perhaps one of these:\n  Model:Otter\n");
        assertThat(run("drop", "Walrus", "--paper", "Otters"))
                .isEqualTo(new Run(2, "", "papergraph: \"Otters\" does not write \"Walrus\"\n"));
        assertThat(run("split", "seal"))
                .isEqualTo(new Run(
                        2, "", "papergraph: \"seal\" fits several names; say which:\n  Dataset:Seal\n  Model:Seal\n"));
        assertThat(run("split", "OTTER").err()).endsWith(":\n  Model:Otter\n  Model:otter\n");
        assertThat(run("type", "Otter", "Modl").err())
                .startsWith("papergraph: there is no type \"Modl\", did you mean Model?; there are Model, Method,");
        assertThat(run("type", "Otter", "Repository"))
                .isEqualTo(new Run(2, "", "papergraph: Otter is no repository: its name would be OWNER/NAME\n"));
        assertThat(run("undo", "1")).isEqualTo(new Run(2, "", "papergraph: there is no word to take back\n"));
        run("drop", "LRA");
        assertThat(run("undo", "1", "2"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "papergraph: there is no such word among 1 to 1: [1, 2]; papergraph alias list shows them\n"));
        assertThat(run("merge", "Otter", "LRA").err())
                .startsWith("papergraph: LRA is no name by a word of yours; papergraph alias why LRA");
    }

    @Test
    void givesWordsToAnotherGraph() throws IOException {
        run("drop", "LRA");
        run("merge", "Otter", "Model:Seal");
        run("undo", "1");
        String words = Run.of("export", "--format", "words", "--graph=file:" + folder.resolve("graph"))
                .out();
        List<String> dump = graph.dump();
        Path file = Files.writeString(folder.resolve("words.jsonl"), words + "{\"kind\": \"drop\"}\n\n[]\n");
        run("undo", "1");

        Run first = run("import", file.toString());
        assertThat(first.out()).isEqualTo("Words: 1 said, 0 known, 2 rejected. 1 paper is linked anew.\n");
        assertThat(first.err())
                .contains("words.jsonl:2: is no word: a name has its kind before it, such as data:LRA\n")
                .contains("words.jsonl:4: is no word: kind is none of merge, split, drop and type\n");
        assertThat(run("import", file.toString()).out())
                .isEqualTo("Words: 0 said, 1 known, 2 rejected. No paper is linked anew.\n");

        assertThat(words)
                .isEqualTo("{\"n\":1,\"kind\":\"merge\",\"name\":\"system:Otter\",\"other\":\"system:Seal\"}\n");
        assertThat(graph.dump()).isEqualTo(dump);
        assertThat(run("import", folder.resolve("none").toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void removesPapersAllOrNone() {
        String own = "--graph=file:" + folder.resolve("graph");
        List<String> before = graph.dump();

        assertThat(Run.of("remove", "Otters", "Mice", own).err())
                .startsWith("papergraph: there is no paper \"Mice\" in the graph");
        assertThat(graph.dump()).isEqualTo(before);
        assertThat(Run.of("remove", "Otters", "2401.00001", own))
                .isEqualTo(done(
                        "Removed: Otters  (arxiv:2401.00001)",
                        "Gone: 1 paper, 1 name that nobody else writes, 0 entities that nobody else names."));
        assertThat(Run.of("remove", "Seals", "Walruses", "More Walruses", "--json", own)
                        .out())
                .isEqualTo("{\"removed\":[\"arxiv:2401.00002\",\"arxiv:2401.00003\",\"arxiv:2401.00004\"],"
                        + "\"papers\":3,\"names\":6,\"entities\":6,\"authors\":0,\"listings\":1}\n");
        assertThat(graph.dump()).isEmpty();
    }

    private static Run done(String... lines) {
        return new Run(0, String.join("\n", lines) + "\n", "");
    }

    private static Run run(String... words) {
        return Run.of(Stream.concat(
                        Stream.concat(Stream.of("alias"), Arrays.stream(words)),
                        Stream.of("--graph=file:" + folder.resolve("graph")))
                .toArray(String[]::new));
    }
}
