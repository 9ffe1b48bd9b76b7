package io.papergraph.explore;

import io.papergraph.explore.view.About;
import io.papergraph.graph.Graph;
import java.util.List;

/** What is there at all. */
final class HomeRoutes {
    private final About about;

    HomeRoutes(Graph graph, String version) {
        about = new About(graph, version);
    }

    List<Route> routes() {
        return List.of(Route.get("/api/about", context -> Json.answer(context, about.graph())));
    }
}
