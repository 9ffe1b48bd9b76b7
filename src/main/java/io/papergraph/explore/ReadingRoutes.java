package io.papergraph.explore;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.papergraph.explore.view.Entities;
import io.papergraph.explore.view.Papers;
import io.papergraph.graph.Graph;
import java.util.List;

/** Papers, entities, and what is related to them. */
final class ReadingRoutes {
    private static final int MOST_ROWS = 200;

    private final Papers papers;
    private final Entities entities;

    ReadingRoutes(Graph graph) {
        papers = new Papers(graph);
        entities = new Entities(graph);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/paper", this::paper),
                Route.get("/api/related", this::related),
                Route.get("/api/entity", this::entity),
                Route.get("/api/entity/papers", this::more));
    }

    private void paper(Context context) {
        String key = Asked.text(context, "key");
        Json.answer(context, papers.paper(key).orElseThrow(() -> new NotFoundResponse("there is no paper " + key)));
    }

    private void related(Context context) {
        int most = Asked.number(context, "k", 10, MOST_ROWS);
        Json.answer(context, papers.related(Asked.text(context, "key"), most));
    }

    private void entity(Context context) {
        String key = Asked.text(context, "key");
        Json.answer(context, entities.entity(key).orElseThrow(() -> new NotFoundResponse("there is no entity " + key)));
    }

    private void more(Context context) {
        Json.answer(
                context,
                entities.papers(
                        Asked.text(context, "key"),
                        Asked.text(context, "relation"),
                        Asked.from(context),
                        Asked.number(context, "limit", 50, MOST_ROWS)));
    }
}
