package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.export.CanonicalDump;
import io.papergraph.export.WordLines;
import io.papergraph.graph.Graph;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Print the graph for other tools.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = {
                "jsonl: the canonical dump, equal for equal graphs.",
                "words: what you said of names, for papergraph alias import.",
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
        BiConsumer<Graph, Consumer<String>> export =
                switch (format) {
                    case "jsonl" -> new CanonicalDump()::write;
                    case "words" -> new WordLines()::write;
                    default ->
                        throw new WrongRequest(
                                "there is no export format \"" + format + "\"; there are jsonl and words");
                };
        try (Graph open = graph.openThere(console)) {
            export.accept(open, line -> console.out().print(line + "\n"));
            console.out().flush();
        }
        return ExitCode.OK;
    }
}
