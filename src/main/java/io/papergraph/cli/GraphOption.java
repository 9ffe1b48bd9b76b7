package io.papergraph.cli;

import dev.dirs.ProjectDirectories;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.Login;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the graph is, for every command that needs one. */
final class GraphOption {
    @Option(
            names = "--graph",
            paramLabel = "URI",
            description = {
                "Where the graph is: file:DIR (embedded), bolt://…, neo4j://… or neo4j+s://….",
                "Default: NEO4J_URI, else a folder under the XDG data home.",
                "A server's login: NEO4J_USERNAME (neo4j), NEO4J_PASSWORD or NEO4J_PASSWORD_FILE; NEO4J_DATABASE."
            })
    private String uri;

    /** The graph, which is made if it is not there yet. */
    Graph open(Console console) {
        return Graphs.open(location(uri, System.getenv()), console);
    }

    /** The graph for a command that stays and answers others, which is made if it is not there yet. */
    Graph serve(Console console) {
        return Graphs.serve(location(uri, System.getenv()), console);
    }

    /** The graph for a command that only reads. */
    Graph openThere(Console console) {
        GraphLocation location = location(uri, System.getenv());
        if (!Graphs.isThere(location)) {
            throw new WrongRequest("there is no graph in " + location + " yet; papergraph load FILE makes it");
        }
        return Graphs.open(location, console);
    }

    /** The graph for a command that has nothing to say of an empty one. */
    Graph openLoaded(Console console) {
        Graph graph = openThere(console);
        boolean loaded = false;
        try {
            loaded = graph
                    .read(transaction ->
                            transaction.run("read/is-loaded", Map.of()).list())
                    .stream()
                    .anyMatch(row -> Boolean.TRUE.equals(row.get("loaded")));
        } finally {
            if (!loaded) {
                graph.close();
            }
        }
        if (!loaded) {
            throw new WrongRequest(
                    "the graph in " + location(uri, System.getenv()) + " is empty; papergraph load FILE fills it");
        }
        return graph;
    }

    static GraphLocation location(String option, Map<String, String> environment) {
        String where = Optional.ofNullable(option).orElse(environment.getOrDefault("NEO4J_URI", ""));
        if (where.isEmpty()) {
            return new GraphLocation.Folder(data(environment).resolve("graph"));
        }
        if (where.startsWith("file:")) {
            return new GraphLocation.Folder(folder(where));
        }
        URI uri = uri(where);
        if (uri.getScheme() == null
                || !uri.getScheme().matches("(bolt|neo4j)(\\+s|\\+ssc)?")
                || uri.getHost() == null) {
            throw noPlace(where);
        }
        if (uri.getUserInfo() != null) {
            throw new WrongRequest("a login does not belong into the address: set NEO4J_USERNAME and NEO4J_PASSWORD");
        }
        return new GraphLocation.Server(
                uri, login(environment), Optional.ofNullable(environment.get("NEO4J_DATABASE")));
    }

    private static URI uri(String where) {
        try {
            return new URI(where);
        } catch (URISyntaxException wrong) {
            throw noPlace(where);
        }
    }

    private static WrongRequest noPlace(String where) {
        return new WrongRequest(
                "\"" + where + "\" is no place of a graph: say " + "file:" + (where.contains(":") ? "DIR" : where)
                        + " for a folder, or bolt://HOST:PORT, neo4j://HOST:PORT or neo4j+s://HOST:PORT for a server");
    }

    private static Path data(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(home -> home.resolve("papergraph"))
                .orElseGet(() -> Path.of(ProjectDirectories.from("io", "", "papergraph").dataDir));
    }

    private static Path folder(String where) {
        String path = where.substring("file:".length()).replaceFirst("^//(?=/)", "");
        if (path.isBlank()) {
            throw new WrongRequest("file: needs a folder behind it, such as file:my-graph");
        }
        return path.equals("~") || path.startsWith("~/")
                ? Path.of(System.getProperty("user.home") + path.substring(1))
                : Path.of(path);
    }

    private static Login login(Map<String, String> environment) {
        String user = environment.getOrDefault("NEO4J_USERNAME", "neo4j");
        if (environment.containsKey("NEO4J_PASSWORD")) {
            return new Login(user, environment.get("NEO4J_PASSWORD"));
        }
        if (environment.containsKey("NEO4J_PASSWORD_FILE")) {
            return new Login(user, password(Path.of(environment.get("NEO4J_PASSWORD_FILE"))));
        }
        throw new WrongRequest("a server wants a login: set NEO4J_PASSWORD (and NEO4J_USERNAME if it is not neo4j)");
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new WrongRequest("NEO4J_PASSWORD_FILE cannot be read: " + file, e);
        }
    }
}
