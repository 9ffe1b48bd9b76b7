package io.papergraph.cli;

import io.papergraph.ask.Parameter;
import io.papergraph.ask.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question as an entry of the list of questions. */
final class QuestionText {
    private QuestionText() {}

    static List<String> lines(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(question.name());
        lines.add("    " + question.title());
        for (Parameter parameter : question.parameters()) {
            lines.add("    " + parameter.name() + ": " + parameter.description()
                    + parameter
                            .preset()
                            .filter(value -> !value.isEmpty())
                            .map(value -> "; " + value + " if not given")
                            .orElse(""));
        }
        lines.add("    $ papergraph ask " + question.name()
                + question.parameters().stream()
                        .flatMap(parameter -> parameter.exampleWords().stream())
                        .map(words -> " " + words)
                        .collect(Collectors.joining()));
        lines.add("");
        return lines;
    }

    static Map<String, Object> fields(Question question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", question.name());
        fields.put("title", question.title());
        fields.put(
                "parameters",
                question.parameters().stream().map(QuestionText::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Parameter parameter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", parameter.name());
        fields.put("type", parameter.kind().name().toLowerCase(Locale.ROOT));
        put(fields, "default", parameter.preset());
        fields.put("description", parameter.description());
        put(fields, "example", parameter.example());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Optional<String> value) {
        value.ifPresent(text -> fields.put(name, text));
    }
}
