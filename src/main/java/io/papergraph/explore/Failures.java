package io.papergraph.explore;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.GraphException;
import java.util.function.Consumer;

/** Turns what goes wrong into a sentence for whoever looks at the page. */
final class Failures {
    private final Consumer<Exception> unforeseen;

    Failures(Consumer<Exception> unforeseen) {
        this.unforeseen = unforeseen;
    }

    void map(JavalinConfig config) {
        config.routes.exception(WrongRequest.class, (e, context) -> Json.refuse(context, 400, e.getMessage()));
        config.routes.exception(GraphException.class, (e, context) -> Json.refuse(context, 503, e.getMessage()));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> Json.refuse(context, e.getStatus(), e.getMessage()));
        config.routes.exception(Exception.class, (e, context) -> {
            unforeseen.accept(e);
            Json.refuse(context, 500, "papergraph failed at this: " + e);
        });
        config.routes.error(404, Failures::nothingThere);
    }

    private static void nothingThere(Context context) {
        boolean isView = context.endpoints().matchedHttpEndpoint() == null
                && !context.path().startsWith("/api/");
        if (isView) {
            PageFiles.document(context);
        }
    }
}
