package io.papergraph.cli;

import io.papergraph.ask.Card;
import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Show a paper or an entity, with all that is known of it and why.")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PAPER|ENTITY",
            description = "A paper's id, arXiv id, DOI, address, title or its start; an entity's name, or Model:Mamba.")
    private List<String> words;

    @Option(names = "--json", description = "Print it as one JSON value.")
    private boolean json;

    @Mixin
    private GraphOption graph;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Graph open = graph.openLoaded(console)) {
            Card card = Card.of(new Lookup(open).any(String.join(" ", words)), open);
            if (json) {
                console.out().println(Json.line(card.fields()));
            } else {
                CardText.lines(card).forEach(console.out()::println);
            }
            console.out().flush();
        }
        return ExitCode.OK;
    }
}
