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

@Command(name = "drop", description = "Say that a name is none, in any spelling with its normal form.")
final class AliasDropCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The name.")
    private String text;

    @Mixin
    private OnePaperOption one;

    @Mixin
    private GraphOption graph;

    AliasDropCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = graph.openLoaded(console)) {
            Optional<Hit> paper = one.find(open);
            Spelling name = new NameLookup(open).name(text, paper);
            ChangeText.say(Word.drop(name.key(), paper.map(Hit::key)), open, console);
        }
        return ExitCode.OK;
    }
}
