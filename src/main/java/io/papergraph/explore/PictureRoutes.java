package io.papergraph.explore;

import io.javalin.http.Context;
import io.papergraph.ask.WrongRequest;
import io.papergraph.explore.view.Pictures;
import io.papergraph.graph.Graph;
import java.util.List;

/** The graph as a picture. */
final class PictureRoutes {
    private static final int NEIGHBOURS = 60;
    private static final int MOST = 300;
    private static final int CENTRES = 40;

    private final Pictures pictures;

    PictureRoutes(Graph graph) {
        pictures = new Pictures(graph);
    }

    List<Route> routes() {
        return List.of(Route.get("/api/graph", this::graph));
    }

    private void graph(Context context) {
        List<String> around = Asked.texts(context, "around");
        if (around.size() > CENTRES) {
            throw new WrongRequest("a picture goes around " + CENTRES + " things at most");
        }
        Json.answer(context, pictures.around(around, Asked.number(context, "limit", NEIGHBOURS, MOST)));
    }
}
