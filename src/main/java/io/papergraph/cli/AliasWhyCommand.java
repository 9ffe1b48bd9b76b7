package io.papergraph.cli;

import io.papergraph.ask.NameLookup;
import io.papergraph.ask.Spelling;
import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.resolve.Word;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "why", description = "Tell what a name means in each of its spellings, and why.")
final class AliasWhyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The name, in any spelling.")
    private String text;

    @Option(names = "--json", description = "Print each spelling as one JSON value a line.")
    private boolean json;

    @Mixin
    private GraphOption graph;

    AliasWhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = graph.openLoaded(console)) {
            List<Spelling> spellings = new NameLookup(open).spellings(text);
            List<Word> words = new WordBook(open).list();
            for (Spelling spelling : spellings) {
                WhyText why = new WhyText(spelling, words);
                if (json) {
                    console.out().println(Json.line(why.fields()));
                } else {
                    why.lines(WordTexts.of(words, open)).forEach(console.out()::println);
                }
            }
            console.out().flush();
        }
        return ExitCode.OK;
    }
}
