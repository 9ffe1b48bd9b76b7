package io.papergraph.cli;

import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import io.papergraph.load.Removal;
import io.papergraph.load.Removed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "remove",
        description =
                "Take papers out of the graph, and what they alone support; all or, if one is not there, none. Your words stay.")
final class RemoveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PAPER",
            description = "Each an id, arXiv id, DOI, address, title or its start.")
    private List<String> papers;

    @Option(names = "--json", description = "Print what went as one JSON value.")
    private boolean json;

    @Mixin
    private GraphOption graph;

    RemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = graph.openLoaded(console)) {
            Lookup lookup = new Lookup(open);
            Map<String, String> titles = new TreeMap<>();
            for (String paper : papers) {
                Hit hit = lookup.paper(paper);
                titles.put(hit.key(), hit.name());
            }
            Removed removed = new Removal(open).remove(titles.keySet());
            if (json) {
                console.out().println(Json.line(fields(titles, removed)));
            } else {
                titles.forEach((key, title) -> console.out().println("Removed: " + title + "  (" + key + ")"));
                console.out().println(sentence(removed));
            }
            console.out().flush();
        }
        return ExitCode.OK;
    }

    private static Map<String, Object> fields(Map<String, String> titles, Removed removed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("removed", List.copyOf(titles.keySet()));
        fields.put("papers", removed.papers());
        fields.put("names", removed.names());
        fields.put("entities", removed.entities());
        fields.put("authors", removed.authors());
        fields.put("listings", removed.listings());
        return fields;
    }

    private static String sentence(Removed removed) {
        return "Gone: " + number(removed.papers(), "paper", "papers") + ", "
                + number(removed.names(), "name", "names") + " that nobody else writes, "
                + number(removed.entities(), "entity", "entities") + " that nobody else names"
                + (removed.authors() == 0
                        ? ""
                        : ", " + number(removed.authors(), "author", "authors") + " of nothing else")
                + (removed.listings() == 0
                        ? "."
                        : ", " + number(removed.listings(), "listing", "listings") + " with nothing left.");
    }

    private static String number(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
