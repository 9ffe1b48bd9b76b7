package io.papergraph.explore;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import io.papergraph.explore.view.Trial;
import io.papergraph.extract.Extractor;
import java.util.List;

/** What would be found in a text, nothing being written. */
final class TryRoutes {
    private final Trial trial;

    TryRoutes(Extractor extractor) {
        trial = new Trial(extractor);
    }

    List<Route> routes() {
        return List.of(Route.post("/api/extract", this::extract));
    }

    private void extract(Context context) {
        Text text = Json.body(context, Text.class);
        Json.answer(context, trial.extract(text.title(), text.abstractText()));
    }

    private record Text(String title, @JsonProperty("abstract") String abstractText) {}
}
