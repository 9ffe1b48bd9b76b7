package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphException;
import io.papergraph.graph.Query;
import io.papergraph.graph.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "cypher", description = "Run any Cypher and print its rows.")
final class CypherCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            defaultValue = "-",
            paramLabel = "QUERY|FILE|-",
            description = "The statement, a file that holds it, or - for standard input (the default).")
    private String words;

    @Option(names = "--write", description = "Let the statement change the graph.")
    private boolean write;

    @Mixin
    private GraphOption graph;

    @Mixin
    private AnswerOutput output;

    CypherCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        String text = text();
        if (text.isBlank()) {
            throw new WrongRequest("there is no statement to run");
        }
        try (Graph open = write ? graph.open(console) : graph.openThere(console)) {
            open.run(new Query(new Statement("query", text), Map.of(), write), rows -> output.print(rows, console));
            console.out().flush();
        } catch (GraphException e) {
            throw e.kind() == GraphException.Kind.READ_ONLY
                    ? new WrongRequest("this statement writes, which it may only with --write", e)
                    : e;
        }
        return ExitCode.OK;
    }

    private String text() throws IOException {
        if (words.equals("-")) {
            return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (isFile(words)) {
            return Files.readString(Path.of(words));
        }
        if (words.matches("\\S+")) {
            throw new WrongRequest("there is no file \"" + words + "\", and one word is no statement");
        }
        return words;
    }

    private static boolean isFile(String words) {
        try {
            return Files.isRegularFile(Path.of(words));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
