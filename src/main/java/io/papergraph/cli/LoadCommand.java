package io.papergraph.cli;

import io.papergraph.graph.Graph;
import io.papergraph.load.LoadReport;
import io.papergraph.load.Loader;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "load",
        description = {
            "Read papers, find what they name, and write it to the graph.",
            "Papers that the graph knows unchanged are not read again, unless --min-confidence is another. Ctrl-C loses nothing.",
            "What papergraph extract printed is written as it is: many machines may extract, and one loads."
        })
final class LoadCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private InputOptions input;

    @Mixin
    private GraphOption graph;

    @Mixin
    private ConfidenceOption confidence;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write what could not be read there, a JSON value a line.")
    private Path rejects;

    @Option(names = "--json", description = "Print the report as one JSON value.")
    private boolean json;

    LoadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Input> inputs = input.inputs();
        ReadOptions options = input.options();
        try (Graph open = graph.open(console)) {
            LoadReport report = load(inputs, options, open);
            LoadSummary summary = LoadSummary.of(report, open);
            if (json) {
                console.out().println(Json.line(summary.fields()));
            } else {
                summary.lines().forEach(console.out()::println);
            }
            console.out().flush();
            return report.finished() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private LoadReport load(List<Input> inputs, ReadOptions options, Graph open) throws IOException {
        try (RejectsFile file = RejectsFile.open(Optional.ofNullable(rejects));
                ProgressLine progress = ProgressLine.open(console, file, "papers", InputOptions.bytes(inputs))) {
            Loader loader = new Loader(open, confidence.open(), new PaperReader(console.in()));
            return console.interruption()
                    .during(
                            () -> loader.load(inputs, options, console::isSpent, progress),
                            () -> console.notice("stopping after this batch"));
        }
    }
}
