package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.export.CanonicalDump;
import io.papergraph.export.GoldLines;
import io.papergraph.export.GraphMl;
import io.papergraph.export.Script;
import io.papergraph.export.Tables;
import io.papergraph.export.WordLines;
import io.papergraph.graph.Graph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Print the graph for other tools, or write it into a folder.")
final class ExportCommand implements Callable<Integer> {
    private static final Map<String, BiConsumer<Graph, Console>> PRINTED = Map.of(
            "jsonl", (graph, console) -> new CanonicalDump().write(graph, line -> print(line + "\n", console)),
            "words", (graph, console) -> new WordLines().write(graph, line -> print(line + "\n", console)),
            "gold",
                    (graph, console) ->
                            new GoldLines().write(graph, Optional.empty(), line -> print(line + "\n", console)),
            "cypher", (graph, console) -> new Script().write(graph, statement -> print(statement + ";\n", console)),
            "graphml", (graph, console) -> new GraphMl().write(graph, console.out()));
    private static final Map<String, Supplier<Tables>> FILES =
            Map.of("csv", Tables::plain, "neo4j-admin", Tables::forImport);

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder for the files of csv and neo4j-admin; the others go to standard output.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = {
                "jsonl: the canonical dump, equal for equal graphs.",
                "graphml: for Gephi, yEd, NetworkX.",
                "cypher: statements that make the graph anew.",
                "csv: a table for each kind of node and of edge.",
                "neo4j-admin: the same for neo4j-admin database import full @import.args, run in that folder.",
                "words: what you said of names, for papergraph alias import.",
                "gold: the papers of which you said something, as you have it, for papergraph evaluate.",
                "Default: ${DEFAULT-VALUE}."
            })
    private String format;

    @Mixin
    private GraphOption graph;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        check();
        try (Graph open = graph.openThere(console)) {
            if (FILES.containsKey(format)) {
                write(open);
            } else {
                PRINTED.get(format).accept(open, console);
            }
            console.out().flush();
        }
        return ExitCode.OK;
    }

    private void check() {
        if (!PRINTED.containsKey(format) && !FILES.containsKey(format)) {
            throw new WrongRequest("there is no export format \"" + format
                    + "\"; there are jsonl, graphml, cypher, csv, neo4j-admin, words and gold");
        }
        if (FILES.containsKey(format) && folder == null) {
            throw new WrongRequest(
                    format + " writes files: say into which folder, papergraph export --format " + format + " DIR");
        }
        if (PRINTED.containsKey(format) && folder != null) {
            throw new WrongRequest(
                    format + " goes to standard output: papergraph export --format " + format + " > FILE");
        }
    }

    private void write(Graph open) throws IOException {
        List<Path> files = FILES.get(format).get().write(open, folder);
        console.notice(files.size() + " files are in " + folder);
    }

    private static void print(String text, Console console) {
        console.out().print(text);
    }
}
