package io.papergraph.cli;

import io.papergraph.EntityType;
import io.papergraph.Nearest;
import io.papergraph.ask.Hit;
import io.papergraph.ask.NameLookup;
import io.papergraph.ask.Spelling;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.resolve.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "type", description = "Say what type of thing a name means, in any spelling with its normal form.")
final class AliasTypeCommand implements Callable<Integer> {
    private static final List<String> TYPES =
            Arrays.stream(EntityType.values()).map(EntityType::label).toList();

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name.")
    private String text;

    @Parameters(
            index = "1",
            paramLabel = "TYPE",
            description = "Model, Method, Dataset, Benchmark, Task, Metric or Repository.")
    private String label;

    @Mixin
    private OnePaperOption one;

    @Mixin
    private GraphOption graph;

    AliasTypeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EntityType type = EntityType.of(label).orElseThrow(() -> noType(label));
        try (Graph open = graph.openLoaded(console)) {
            Optional<Hit> paper = one.find(open);
            Spelling name = new NameLookup(open).name(text, paper);
            if (type == EntityType.REPOSITORY && !name.surface().contains("/")) {
                throw new WrongRequest(name.surface() + " is no repository: its name would be OWNER/NAME");
            }
            ChangeText.say(Word.type(name.key(), type, paper.map(Hit::key)), open, console);
        }
        return ExitCode.OK;
    }

    private static WrongRequest noType(String label) {
        return new WrongRequest("there is no type \"" + label + "\""
                + Nearest.to(label, TYPES)
                        .map(near -> ", did you mean " + near + "?")
                        .orElse("")
                + "; there are " + String.join(", ", TYPES));
    }
}
