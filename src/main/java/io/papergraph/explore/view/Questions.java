package io.papergraph.explore.view;

import io.papergraph.ask.Answer;
import io.papergraph.ask.Catalogue;
import io.papergraph.ask.Parameter;
import io.papergraph.ask.Question;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The named questions and their answers. Safe for several threads as far as its graph is. */
public final class Questions {
    private final Graph graph;
    private final Catalogue catalogue = new Catalogue();

    public Questions(Graph graph) {
        this.graph = graph;
    }

    /** All of them, each with what it wants to be told. */
    public List<Map<String, Object>> all() {
        return catalogue.questions().stream().map(Questions::described).toList();
    }

    /**
     * The rows as they are.
     *
     * @param given values as a person writes them, by parameter
     * @throws WrongRequest if there is no such question, or a value is missing, unknown or means nothing, or several things
     */
    public Answer answer(String name, Map<String, String> given) {
        return catalogue.answer(catalogue.question(name), given, graph);
    }

    /**
     * The rows with what their cells mean, what the question was asked of, and where Neo4j Browser has it.
     *
     * @throws WrongRequest as {@link #answer}
     */
    public Map<String, Object> table(String name, Map<String, String> given) {
        Question question = catalogue.question(name);
        Map<String, Object> values = catalogue.values(question, given, graph);
        Answer answer = catalogue.answer(question, graph, values);
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("columns", answer.columns());
        table.put("rows", new AnswerTable(answer, graph).rows());
        table.put("about", about(question, values));
        table.put("cypher", question.statement().text());
        table.put("browser", BrowserLink.to(question.statement().text(), values, graph.access()));
        return table;
    }

    /** The papers and entities that the question was asked of. */
    private List<Map<String, Object>> about(Question question, Map<String, Object> values) {
        List<Object> keys = question.parameters().stream()
                .filter(parameter -> isOfTheGraph(parameter.kind()))
                .map(parameter -> values.get(parameter.name()))
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .map(Object.class::cast)
                .toList();
        return graph.read(transaction ->
                transaction.run("page/graph-nodes", Map.of("keys", keys)).list());
    }

    private static boolean isOfTheGraph(Parameter.Kind kind) {
        return switch (kind) {
            case PAPER, PAPERS, ENTITY -> true;
            case STRING, INTEGER, WEIGHTS -> false;
        };
    }

    private static Map<String, Object> described(Question question) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", question.name());
        described.put("title", question.title());
        described.put(
                "parameters",
                question.parameters().stream().map(Questions::described).toList());
        described.put("cypher", question.statement().text());
        return described;
    }

    private static Map<String, Object> described(Parameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("kind", parameter.kind().name().toLowerCase(Locale.ROOT));
        described.put("description", parameter.description());
        parameter.preset().ifPresent(preset -> described.put("preset", preset));
        parameter.example().ifPresent(example -> described.put("example", example));
        return described;
    }
}
