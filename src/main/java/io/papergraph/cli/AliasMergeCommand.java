package io.papergraph.cli;

import io.papergraph.ask.NamePair;
import io.papergraph.graph.Graph;
import io.papergraph.resolve.Word;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description =
                "Say that two names mean one thing: B comes to mean what A means, with all that means the same as B.")
final class AliasMergeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "The name whose meaning stays, or an entity's key.")
    private String kept;

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String other;

    @Mixin
    private GraphOption graph;

    AliasMergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = graph.openLoaded(console)) {
            NamePair pair = NamePair.of(kept, other, open);
            ChangeText.say(Word.merge(pair.kept().key(), pair.other().key()), open, console);
        }
        return ExitCode.OK;
    }
}
