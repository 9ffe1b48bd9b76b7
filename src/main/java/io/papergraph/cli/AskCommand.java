package io.papergraph.cli;

import io.papergraph.ask.Catalogue;
import io.papergraph.ask.Parameter;
import io.papergraph.ask.Question;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "ask", description = "Ask a named question of cypher/query; with no name, list them.")
final class AskCommand implements Callable<Integer> {
    private final Console console;
    private final Catalogue catalogue = new Catalogue();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question.")
    private String name;

    @Parameters(
            index = "1..*",
            paramLabel = "KEY=VALUE",
            description = "What it wants to be told, such as entity=Mamba or paper=\"Vision Mamba\".")
    private List<String> words = List.of();

    @Mixin
    private GraphOption graph;

    @Mixin
    private AnswerOutput output;

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (name == null) {
            list();
            return ExitCode.OK;
        }
        Question question = catalogue.question(name);
        Map<String, String> values = values(question);
        catalogue.check(question, values);
        try (Graph open = graph.openLoaded(console)) {
            output.print(catalogue.answer(question, values, open), console);
            console.out().flush();
        }
        return ExitCode.OK;
    }

    private void list() {
        for (Question question : catalogue.questions()) {
            if (output.json()) {
                console.out().println(Json.line(QuestionText.fields(question)));
            } else {
                QuestionText.lines(question).forEach(console.out()::println);
            }
        }
    }

    private Map<String, String> values(Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals <= 0) {
                throw new WrongRequest("\"" + word + "\" is not KEY=VALUE" + hint(question, word));
            }
            values.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return values;
    }

    private static String hint(Question question, String word) {
        return question.parameters().stream()
                .findFirst()
                .map(Parameter::name)
                .map(first -> "; did you mean " + first + "=" + word + "?")
                .orElse("");
    }
}
