package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapergraphTest {
    private static final Pattern ENTITY = Pattern.compile("\"type\":\"\\w+\",\"name\":\"([^\"]+)\"");

    @TempDir
    private Path folder;

    @Test
    void printsHelpWhenItIsToldNothing() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: papergraph", "load", "ask", "cypher", "show", "related", "serve", "export", "Try:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"load", "extract", "ask", "cypher", "show", "related", "evaluate", "train", "serve", "export"})
    void explainsEachCommand(String command) {
        Run help = Run.of("help", command);

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).startsWith("Usage: papergraph " + command);
        assertThat(Run.of(command, "--help")).isEqualTo(help);
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("papergraph ");
        assertThat(Run.of("--version").exitCode()).isZero();
    }

    @Test
    void printsACompletionScriptForBash() {
        Run run = Run.of("generate-completion");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("_complete_papergraph");
    }

    @Test
    void suggestsTheCommandThatAMistypedOneMeant() {
        assertWrong(
                Run.of("aks", "most-used-models"),
                "there is no command \"aks\", did you mean ask?; papergraph help lists the commands");
    }

    @Test
    void suggestsTheOptionThatAMistypedOneMeant() {
        assertWrong(
                Run.of("ask", "--jsn"),
                "there is no option \"--jsn\", did you mean --json?; papergraph help ask shows how");
    }

    @Test
    void saysWhatACommandMisses() {
        assertWrong(Run.of("load"), "missing required parameter: 'FILE'; papergraph help load shows how");
        assertWrong(
                Run.of("export", "--graph"),
                "missing required parameter for option '--graph' (URI); papergraph help export shows how");
    }

    @Test
    void saysWhatRelatedAndEvaluateWant() {
        String wants = "related wants papers, or a file of them: papergraph related PAPER…, or --ids-from FILE";
        assertWrong(Run.of("related"), wants);
        assertWrong(Run.of("related", "Vision Mamba", "--ids-from", "ids.txt"), wants);
        assertWrong(Run.of("related", "Vision Mamba", "-k", "0"), "-k wants a number from 1 up, not 0");
        assertWrong(Run.of("evaluate"), "evaluate wants annotated papers, --related DIR or --citations DIR");
    }

    @Test
    void refusesAWordTooMany() {
        assertWrong(
                Run.of("cypher", "RETURN 1", "RETURN 2"),
                "one word too many: \"RETURN 2\"; papergraph help cypher shows how");
    }

    @Test
    void saysThatThereIsNoSuchCommandToExplain() {
        assertWrong(Run.of("help", "nope"), "unknown subcommand 'nope'; papergraph help lists the commands");
    }

    @Test
    void listsTheQuestionsWithWhatTheyWantToKnow() {
        Run run = Run.of("ask");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        """
                        papers-using
                            Papers that use something: build on it, extend it, train on it, are evaluated on it
                            entity: what they use
                            limit: at most so many rows; 50 if not given
                            $ papergraph ask papers-using entity=Mamba
                        """)
                .contains("    $ papergraph ask same-benchmarks paper=\"Vision Mamba\"\n")
                .contains("    $ papergraph ask most-used-models\n");
    }

    @Test
    void listsTheQuestionsAsJsonLines() {
        assertThat(Run.of("ask", "--json").lines())
                .allMatch(line -> line.startsWith("{\"name\":\""))
                .contains(
                        "{\"name\":\"papers-introducing\",\"title\":\"Papers that introduce something\",\"parameters\":"
                                + "[{\"name\":\"entity\",\"type\":\"entity\",\"description\":\"what they introduce\","
                                + "\"example\":\"Mamba\"}]}");
    }

    @Test
    void checksAQuestionBeforeItOpensAGraph() {
        String nowhere = "--graph=file:" + folder.resolve("nowhere");

        assertWrong(
                Run.of("ask", "papers-use", nowhere),
                "there is no question \"papers-use\"; did you mean papers-using?");
        assertWrong(
                Run.of("ask", "papers-using", nowhere),
                "papers-using needs entity=…: what they use, such as entity=Mamba");
        assertWrong(
                Run.of("ask", "papers-using", "Mamba", nowhere),
                "\"Mamba\" is not KEY=VALUE; did you mean entity=Mamba?");
        assertWrong(
                Run.of("ask", "papers-using", "entity=Mamba", "size=3", nowhere),
                "papers-using has no parameter \"size\"; it takes entity, limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask most-used-models", "show Mamba", "export", "cypher RETURN_1_AS_x"})
    void saysKindlyThatThereIsNoGraphYetAndMakesNone(String words) {
        Path nowhere = folder.resolve("nowhere");
        String[] command = (words + " --graph=file:" + nowhere).split(" ");
        for (int i = 0; i < command.length; i++) {
            command[i] = command[i].replace('_', ' ');
        }

        assertWrong(Run.of(command), "there is no graph in file:" + nowhere + " yet; papergraph load FILE makes it");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void saysThatAFileToLoadIsNotThereAndWhichOneIs() throws IOException {
        Files.writeString(folder.resolve("papers.txt"), "");
        Path graph = folder.resolve("graph");

        Run run = Run.of("load", folder.resolve("paper.txt").toString(), "--graph=file:" + graph);

        assertWrong(
                run,
                "There is no file or folder " + folder.resolve("paper.txt") + ". Did you mean "
                        + folder.resolve("papers.txt") + "?");
        assertThat(graph).doesNotExist();
    }

    @Test
    void refusesAFormatThatThereIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("papers.txt"), "");

        assertWrong(Run.of("extract", file.toString(), "--format=pdf"), "there is no format \"pdf\"; there is ");
        assertWrong(Run.of("export", "--format=pdf"), "there is no export format \"pdf\"; there are jsonl, graphml, ");
    }

    @Test
    void saysWhereAnExportGoes() {
        assertWrong(Run.of("export", "--format=csv"), "csv writes files: say into which folder, ");
        assertWrong(Run.of("export", folder.toString()), "jsonl goes to standard output: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "load", "evaluate"})
    void refusesAConfidenceThatIsNone(String command) {
        for (String wrong : new String[] {"sure", "", "NaN", "1.01", "-0.5"}) {
            assertWrong(
                    Run.of(command, "nowhere", "--min-confidence", wrong),
                    "invalid value for option '--min-confidence': \"" + wrong
                            + "\" is no number from 0 to 1; papergraph help " + command + " shows how");
        }
    }

    @Test
    void extractsOnlyWhatItIsSureEnoughOf() throws IOException {
        Path file = Files.writeString(
                folder.resolve("papers.jsonl"),
                """
                {"id": "a", "title": "On otters", "abstract": "We train GPT-2. Code: https://github.com/river/otter"}
                """);

        assertThat(names(Run.of("extract", file.toString()))).contains("GPT-2", "river/otter");
        assertThat(Run.of("extract", file.toString(), "--min-confidence=0"))
                .isEqualTo(Run.of("extract", file.toString()));
        assertThat(names(Run.of("extract", file.toString(), "--min-confidence=1")))
                .containsExactly("river/otter");
    }

    @Test
    void refusesAStatementThatIsNone() {
        assertWrong(Run.of("cypher", "  "), "there is no statement to run");
        assertWrong(Run.withInput("\n", "cypher"), "there is no statement to run");
        assertWrong(Run.of("cypher", "some.cypher"), "there is no file \"some.cypher\", and one word is no statement");
    }

    @Test
    void refusesAPlaceThatIsNoGraphs() {
        assertWrong(
                Run.of("export", "--graph=my-graph"),
                "\"my-graph\" is no place of a graph: say file:my-graph for a folder, or bolt://HOST:PORT, "
                        + "neo4j://HOST:PORT or neo4j+s://HOST:PORT for a server");
    }

    @Test
    void saysThatAGoldFileIsNotThere() {
        Path gold = folder.resolve("gold.jsonl");

        assertWrong(Run.of("evaluate", gold.toString()), "there is no file or folder " + gold);
    }

    @Test
    void showsWhereAnErrorCameFromWhenItIsAskedTo() {
        assertThat(Run.of("ask", "nope").err()).doesNotContain("\tat ");
        assertThat(Run.of("--verbose", "ask", "nope").err()).contains("WrongRequest", "\tat ");
        assertThat(Run.of("ask", "nope", "--verbose").err()).contains("WrongRequest", "\tat ");
    }

    @Test
    void endsQuietlyWhenNobodyReadsWhatItPrints() {
        StringWriter told = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintWriter(new PipeOutput(new ClosedPipe())),
                new PrintWriter(told),
                new Interruption());

        assertThat(Papergraph.commandLine(console).execute("ask")).isZero();
        assertThat(Papergraph.commandLine(console).execute("help")).isZero();
        assertThat(told.toString()).isEmpty();
    }

    private static List<String> names(Run run) {
        assertThat(run.exitCode()).isZero();
        return ENTITY.matcher(run.out())
                .results()
                .map(entity -> entity.group(1))
                .toList();
    }

    private static void assertWrong(Run run, String sentence) {
        assertThat(run.err()).startsWith("papergraph: " + sentence);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
