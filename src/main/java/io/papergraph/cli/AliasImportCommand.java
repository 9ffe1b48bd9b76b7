package io.papergraph.cli;

import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.load.WordChange;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Say the words of a file in their order, but those that the graph has.",
            "papergraph export --format words makes such a file."
        })
final class AliasImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input.")
    private String file;

    @Mixin
    private GraphOption graph;

    AliasImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        WordFile words = WordFile.read(file, console);
        try (Graph open = graph.open(console)) {
            WordChange change = new WordBook(open).sayMissing(words.words());
            int known = words.words().size() - change.words().size();
            console.out()
                    .println("Words: " + change.words().size() + " said, " + known + " known, " + words.rejected()
                            + " rejected. " + ChangeText.papers(change));
            console.out().flush();
        }
        return ExitCode.OK;
    }
}
