package io.papergraph.ask;

import io.papergraph.Nearest;
import io.papergraph.graph.CypherLibrary;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The named questions. */
public final class Catalogue {
    private static final String FOLDER = "query";

    /** All questions, by name. */
    public List<Question> questions() {
        return CypherLibrary.names(FOLDER).stream()
                .map(CypherLibrary::statement)
                .map(QuestionHeader::read)
                .toList();
    }

    /** @throws WrongRequest if there is no such question; the message names the nearest */
    public Question question(String name) {
        List<Question> questions = questions();
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongRequest("there is no question \"" + name + "\""
                        + Nearest.to(
                                        name,
                                        questions.stream().map(Question::name).toList())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; papergraph ask lists them all")));
    }

    /**
     * Asks a question in a read transaction.
     *
     * @param given values as a person writes them, by parameter
     * @throws WrongRequest if a value is missing, unknown or means nothing, or several things
     */
    public Answer answer(Question question, Map<String, String> given, Graph graph) {
        return answer(question, graph, values(question, given, graph));
    }

    /** Asks a question in a read transaction, told what {@link #values} makes of a person's words. */
    public Answer answer(Question question, Graph graph, Map<String, Object> values) {
        return graph.read(transaction -> {
            var rows = transaction.run(question.statement().name(), values);
            return new Answer(rows.columns(), rows.list());
        });
    }

    /**
     * What a question is told: the values that its statement finds as parameters, by name.
     *
     * @param given values as a person writes them, by parameter
     * @throws WrongRequest if a value is missing, unknown or means nothing, or several things
     */
    public Map<String, Object> values(Question question, Map<String, String> given, Graph graph) {
        check(question, given);
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : question.parameters()) {
            String text = given.containsKey(parameter.name())
                    ? given.get(parameter.name())
                    : parameter.preset().orElseThrow();
            values.put(parameter.name(), value(parameter, text, graph));
        }
        return values;
    }

    private static Object value(Parameter parameter, String text, Graph graph) {
        return switch (parameter.kind()) {
            case STRING -> text;
            case INTEGER -> wholeNumber(parameter, text);
            case PAPER -> new Lookup(graph).paper(text).key();
            case PAPERS ->
                new Lookup(graph).several(text).stream().map(Hit::key).toList();
            case ENTITY -> new Lookup(graph).entity(text).key();
            case WEIGHTS -> Weights.read(text).parameter();
        };
    }

    private static long wholeNumber(Parameter parameter, String text) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new WrongRequest(parameter.name() + " wants a whole number, not \"" + text + "\"", e);
        }
        throw new WrongRequest(parameter.name() + " wants a whole number from 0 up, not " + text);
    }

    /**
     * Sees, without a graph, whether a question is told what it wants to be told.
     *
     * @throws WrongRequest if a value is missing or unknown
     */
    public void check(Question question, Map<String, String> given) {
        List<String> names = question.parameters().stream().map(Parameter::name).toList();
        List<String> unknown = new ArrayList<>(new TreeSet<>(given.keySet()));
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw new WrongRequest(question.name() + " has no parameter \"" + unknown.get(0) + "\"; it takes "
                    + (names.isEmpty() ? "none" : String.join(", ", names)));
        }
        question.parameters().stream()
                .filter(parameter -> parameter.preset().isEmpty() && !given.containsKey(parameter.name()))
                .findFirst()
                .ifPresent(parameter -> {
                    throw missing(question, parameter);
                });
    }

    private static WrongRequest missing(Question question, Parameter parameter) {
        return new WrongRequest(question.name() + " needs " + parameter.name() + "=…: " + parameter.description()
                + parameter.exampleWords().map(words -> ", such as " + words).orElse(""));
    }
}
