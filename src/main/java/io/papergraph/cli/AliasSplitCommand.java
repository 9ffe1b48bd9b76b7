package io.papergraph.cli;

import io.papergraph.ask.Hit;
import io.papergraph.ask.NameLookup;
import io.papergraph.ask.Spelling;
import io.papergraph.graph.Graph;
import io.papergraph.resolve.Word;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "split", description = "Say that a spelling means a thing of its own, which nothing else means.")
final class AliasSplitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ALIAS", description = "The spelling.")
    private String alias;

    @Mixin
    private OnePaperOption one;

    @Mixin
    private GraphOption graph;

    AliasSplitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = graph.openLoaded(console)) {
            Optional<Hit> paper = one.find(open);
            Spelling spelling = new NameLookup(open).spelling(alias, paper);
            ChangeText.say(Word.split(spelling.key(), paper.map(Hit::key)), open, console);
        }
        return ExitCode.OK;
    }
}
