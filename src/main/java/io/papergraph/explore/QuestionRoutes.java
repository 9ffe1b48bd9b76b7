package io.papergraph.explore;

import io.javalin.http.Context;
import io.papergraph.ask.WrongRequest;
import io.papergraph.explore.view.Questions;
import io.papergraph.graph.Graph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named questions and their answers. */
final class QuestionRoutes {
    private static final String NAME = "question";
    private static final String FORM = "as";

    private final Questions questions;

    QuestionRoutes(Graph graph) {
        questions = new Questions(graph);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/questions", context -> Json.answer(context, Map.of("questions", questions.all()))),
                Route.get("/api/answer", this::answer));
    }

    private void answer(Context context) {
        String name = Asked.text(context, NAME);
        String form = context.queryParam(FORM);
        switch (form == null ? "table" : form) {
            case "table" -> Json.answer(context, questions.table(name, given(context)));
            case "csv" ->
                file(context, name + ".csv", "text/csv", Downloads.csv(questions.answer(name, given(context))));
            case "json" ->
                file(
                        context,
                        name + ".jsonl",
                        "application/x-ndjson",
                        Downloads.jsonLines(questions.answer(name, given(context))));
            default -> throw new WrongRequest("as wants csv or json, not \"" + form + "\"");
        }
    }

    /** What the person filled in; what is left empty counts as not said. */
    private static Map<String, String> given(Context context) {
        Map<String, String> given = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!name.equals(NAME) && !name.equals(FORM) && !values.get(0).isBlank()) {
                given.put(name, values.get(0));
            }
        });
        return given;
    }

    private static void file(Context context, String name, String type, String text) {
        context.contentType(type + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(text);
    }
}
