package io.papergraph.explore;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.papergraph.explore.view.SaidWord;
import io.papergraph.explore.view.Words;
import io.papergraph.export.GoldLines;
import io.papergraph.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person says of names, and what of it is worth as gold. */
final class WordRoutes {
    private final Graph graph;
    private final Words words;

    WordRoutes(Graph graph) {
        this.graph = graph;
        this.words = new Words(graph);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/words", context -> Json.answer(context, Map.of("words", words.list()))),
                Route.post("/api/words", this::say),
                Route.post("/api/words/undo", this::undo),
                Route.get("/api/name", this::name),
                Route.get("/api/gold", this::gold));
    }

    private void say(Context context) {
        Json.answer(context, words.say(Json.body(context, SaidWord.class)));
    }

    private void undo(Context context) {
        SaidWord word = Json.body(context, SaidWord.class);
        Json.answer(
                context,
                words.undo(word)
                        .orElseThrow(() -> new ConflictResponse(
                                "the words have changed since: number " + word.n() + " is another one now, or none")));
    }

    private void name(Context context) {
        String paper = context.queryParam("paper");
        Json.answer(context, words.names(Asked.text(context, "entity"), paper == null ? "" : paper));
    }

    /** All of it or nothing: half a file would look whole. */
    private void gold(Context context) {
        StringBuilder lines = new StringBuilder();
        new GoldLines().write(graph, Optional.ofNullable(context.queryParam("paper")), line -> lines.append(line)
                .append('\n'));
        context.contentType("application/x-ndjson; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"gold.jsonl\"")
                .result(lines.toString());
    }
}
