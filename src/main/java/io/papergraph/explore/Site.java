package io.papergraph.explore;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import io.papergraph.ask.WrongRequest;
import io.papergraph.explore.loads.Loads;
import io.papergraph.explore.view.BrowserLink;
import io.papergraph.extract.Extractor;
import io.papergraph.graph.Access;
import io.papergraph.graph.Graph;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Serves the page of one graph, its JSON, and Neo4j Browser. */
public final class Site implements AutoCloseable {
    private static final Duration TIME_TO_TELL = Duration.ofSeconds(2);

    private final Javalin server;
    private final Access access;
    private final Exposure exposure;
    private final Loads loads;
    private final LoadRoutes loadRoutes;
    private final Thread warming;

    private Site(Javalin server, Access access, Exposure exposure, Loads loads, LoadRoutes loadRoutes) {
        this.server = server;
        this.access = access;
        this.exposure = exposure;
        this.loads = loads;
        this.loadRoutes = loadRoutes;
        URI own = at(exposure.isEverywhere() ? "127.0.0.1" : exposure.written());
        this.warming = new Thread(new WarmUp(own, exposure.token()), "warm-up");
        warming.setDaemon(true);
    }

    /**
     * @param graph to be closed by the caller, after the site
     * @param extractor for papers that a person pastes
     * @param version of the program
     * @param unforeseen is told, by whatever thread, of failures that are papergraph's own
     * @throws WrongRequest if it cannot listen there
     */
    public static Site open(
            Graph graph, Extractor extractor, String version, Exposure exposure, Consumer<Exception> unforeseen) {
        Loads loads = new Loads(graph, extractor);
        LoadRoutes loadRoutes = new LoadRoutes(loads);
        List<Route> routes = Routes.of(graph, extractor, loadRoutes, version);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = Guard.LARGEST;
            config.routes.before(new Guard(Names.of(exposure)));
            exposure.token().ifPresent(token -> config.routes.before(new Doorkeeper(token)));
            PageFiles.serve(config);
            routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler()));
            new Failures(unforeseen).map(config);
        });
        try {
            server.start(exposure.host(), exposure.port());
        } catch (JavalinBindException e) {
            throw new WrongRequest(
                    "cannot listen on " + exposure.written() + ":" + exposure.port()
                            + "; another program may have that port (Neo4j has 7474 by default): --port 0 takes any free one",
                    e);
        }
        return new Site(server, graph.access(), exposure, loads, loadRoutes);
    }

    /** Where a browser finds it, with the token if there is one. */
    public URI address() {
        URI page = at(exposure.isEverywhere() ? Names.ofThisMachine() : exposure.written());
        return exposure.token().map(token -> page.resolve("/?token=" + token)).orElse(page);
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    /** Neo4j Browser, told where Bolt is. */
    public URI browser() {
        String token = exposure.token().map(word -> "&token=" + word).orElse("");
        return address().resolve(BrowserLink.to(access) + token);
    }

    /** Lets a thread of its own ask for each view once, so that no person waits for what is slow the first time only. */
    public void warmUp() {
        warming.start();
    }

    /** Whether a load that a page started runs. */
    public boolean isLoading() {
        return loads.running().isPresent();
    }

    /** A load that runs is stopped, and has some time to write what it has read. */
    @Override
    public void close() {
        warming.interrupt();
        loads.close();
        loadRoutes.awaitFollowers(TIME_TO_TELL);
        server.stop();
    }
}
