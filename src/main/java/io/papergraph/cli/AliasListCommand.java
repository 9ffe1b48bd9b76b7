package io.papergraph.cli;

import io.papergraph.ask.Aliases;
import io.papergraph.ask.Answer;
import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.WordText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "List your words; with a NAME, the names that mean the entity, and why.")
final class AliasListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "An entity: Mamba, Model:Mamba or its key.")
    private String name;

    @Mixin
    private GraphOption graph;

    @Mixin
    private AnswerOutput output;

    AliasListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = name == null ? graph.openThere(console) : graph.openLoaded(console)) {
            if (name == null) {
                words(open);
            } else {
                aliases(open);
            }
            console.out().flush();
        }
        return ExitCode.OK;
    }

    private void words(Graph open) {
        List<Word> words = new WordBook(open).list();
        if (output.json()) {
            words.forEach(word -> console.out().println(Json.line(WordText.fields(word))));
            return;
        }
        WordText text = WordTexts.of(words, open);
        List<Map<String, Object>> rows = words.stream()
                .map(word -> Map.<String, Object>of("n", word.n(), "word", text.sentence(word)))
                .toList();
        output.print(new Answer(List.of("n", "word"), rows), console);
    }

    private void aliases(Graph open) {
        List<Map<String, Object>> aliases = Aliases.of(new Lookup(open).entity(name), open);
        if (output.json()) {
            aliases.forEach(alias -> console.out().println(Json.line(alias)));
            return;
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> alias : aliases) {
            Map<String, Object> row = new LinkedHashMap<>(alias);
            row.put("why", Reason.text((String) alias.get("why"), Optional.ofNullable((String) alias.get("defined"))));
            rows.add(row);
        }
        output.print(new Answer(List.of("name", "papers", "why"), rows), console);
    }
}
