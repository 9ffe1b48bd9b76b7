package io.papergraph.explore;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.papergraph.explore.view.About;
import io.papergraph.explore.view.Listings;
import io.papergraph.explore.view.Search;
import io.papergraph.graph.Graph;
import java.util.List;

/** What is there at all, and the ways to it. */
final class HomeRoutes {
    private static final int MOST_HITS = 50;
    private static final int MOST_ROWS = 200;

    private final About about;
    private final Listings listings;
    private final Search search;

    HomeRoutes(Graph graph, String version) {
        about = new About(graph, version);
        listings = new Listings(graph);
        search = new Search(graph);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/about", context -> Json.answer(context, about.graph())),
                Route.get("/api/home", context -> Json.answer(context, listings.home())),
                Route.get("/api/listing", this::listing),
                Route.get("/api/search", this::search));
    }

    private void listing(Context context) {
        String key = Asked.text(context, "key");
        Json.answer(
                context,
                listings.listing(key, Asked.from(context), Asked.number(context, "limit", 50, MOST_ROWS))
                        .orElseThrow(() -> new NotFoundResponse("there is no listing " + key)));
    }

    private void search(Context context) {
        int limit = Asked.number(context, "limit", 6, MOST_HITS);
        Json.answer(context, search.find(Asked.text(context, "q"), limit));
    }
}
