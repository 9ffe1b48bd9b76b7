package io.papergraph.explore;

import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Serves Neo4j Browser, set up for one graph, on the loopback interface. */
public final class Site implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Javalin server;

    private Site(Javalin server) {
        this.server = server;
    }

    /**
     * @param bolt where the graph is
     * @param user whom Neo4j Browser asks for a password
     * @param port 0 for any free one
     */
    public static Site open(URI bolt, String user, int port) {
        String login = bolt.toString().replace("://", "://" + user + "@");
        String start = "/browser/?connectURL=" + URLEncoder.encode(login, StandardCharsets.UTF_8);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.staticFiles.add(files -> {
                files.hostedPath = "/browser";
                files.directory = "/browser";
                files.location = Location.CLASSPATH;
            });
            config.routes.get("/", context -> context.redirect(start));
        });
        server.start(HOST, port);
        return new Site(server);
    }

    /** Where a browser finds it. */
    public URI address() {
        return URI.create("http://" + HOST + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
