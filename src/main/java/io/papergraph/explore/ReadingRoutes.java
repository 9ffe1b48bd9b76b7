package io.papergraph.explore;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.papergraph.explore.view.Papers;
import io.papergraph.graph.Graph;
import java.util.List;

/** Papers, entities, and what is related to them. */
final class ReadingRoutes {
    private final Papers papers;

    ReadingRoutes(Graph graph) {
        papers = new Papers(graph);
    }

    List<Route> routes() {
        return List.of(Route.get("/api/paper", this::paper));
    }

    private void paper(Context context) {
        String key = Asked.text(context, "key");
        Json.answer(context, papers.paper(key).orElseThrow(() -> new NotFoundResponse("there is no paper " + key)));
    }
}
