package io.papergraph.explore;

import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import java.util.List;
import java.util.stream.Stream;

/** All addresses of the JSON; {@code page/openapi.yaml} describes each. */
final class Routes {
    private Routes() {}

    static List<Route> of(Graph graph, Extractor extractor, LoadRoutes loads, String version) {
        return Stream.of(
                        new HomeRoutes(graph, version).routes(),
                        new ReadingRoutes(graph).routes(),
                        new PictureRoutes(graph).routes(),
                        new QuestionRoutes(graph).routes(),
                        new TryRoutes(extractor).routes(),
                        loads.routes(),
                        new WordRoutes(graph).routes())
                .flatMap(List::stream)
                .toList();
    }
}
