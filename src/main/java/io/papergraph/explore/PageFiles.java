package io.papergraph.explore;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The files of the page, of the libraries that it uses, and of Neo4j Browser, all from the class path. */
final class PageFiles {
    /** The views that have an address; all are the same document, which looks at the address itself. */
    static final List<String> VIEWS = List.of(
            "/", "/paper", "/entity", "/listing", "/graph", "/questions", "/question", "/try", "/load", "/words");

    private static final Map<String, String> LIBRARIES = Map.of(
            "/lib/cytoscape.js", "cytoscape/3.33.1/dist/cytoscape.esm.min.mjs",
            "/lib/d3-dispatch.js", "d3-dispatch/3.0.1/dist/d3-dispatch.min.js",
            "/lib/d3-quadtree.js", "d3-quadtree/3.0.1/dist/d3-quadtree.min.js",
            "/lib/d3-timer.js", "d3-timer/3.0.1/dist/d3-timer.min.js",
            "/lib/d3-force.js", "d3-force/3.0.0/dist/d3-force.min.js");

    private PageFiles() {}

    static void serve(JavalinConfig config) {
        folder(config, "/page", "/page");
        folder(config, "/browser", "/browser");
        VIEWS.forEach(view -> config.routes.get(view, PageFiles::document));
        LIBRARIES.forEach((address, file) -> config.routes.get(
                address, context -> send(context, "/META-INF/resources/webjars/" + file, "text/javascript")));
    }

    static void document(Context context) {
        send(context, "/page/index.html", "text/html; charset=utf-8");
    }

    private static void folder(JavalinConfig config, String address, String folder) {
        config.staticFiles.add(files -> {
            files.hostedPath = address;
            files.directory = folder;
            files.location = Location.CLASSPATH;
        });
    }

    private static void send(Context context, String file, String type) {
        InputStream in = PageFiles.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program has no " + file);
        }
        context.contentType(type).result(in);
    }
}
