package io.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j server with a login, on a folder and a port of its own, that can be shut down and built again. */
public final class TestServer implements AutoCloseable {
    public static final Login LOGIN = new Login("neo4j", "a password of its own");

    private final Path home;
    private final int port;
    private final int advertised;
    private DatabaseManagementService service;

    private TestServer(Path home, int port, int advertised) {
        this.home = home;
        this.port = port;
        this.advertised = advertised;
    }

    /**
     * Starts one on an empty folder; takes some seconds.
     *
     * @param advertised the port at which it tells clients to look for it
     */
    public static TestServer start(Path home, int port, int advertised) {
        FirstPassword.set(home, LOGIN.password());
        TestServer server = new TestServer(home, port, advertised);
        server.configure();
        server.buildAgain();
        return server;
    }

    /** A port of this machine that nobody uses. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void shutDown() {
        service.shutdown();
        service = null;
    }

    /** Takes some seconds. */
    public void buildAgain() {
        service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .build();
    }

    private void configure() {
        List<String> settings = List.of(
                "dbms.security.auth_enabled=true",
                "db.tx_log.preallocate=false",
                "server.memory.pagecache.size=64m",
                "server.bolt.enabled=true",
                "server.bolt.connection_keep_alive=2s",
                "server.bolt.connection_keep_alive_probes=2",
                "server.bolt.listen_address=127.0.0.1:" + port,
                "server.bolt.advertised_address=127.0.0.1:" + advertised,
                "internal.server.bolt.thread_pool_shutdown_wait_time=0s",
                "internal.server.bolt.connection_shutdown_wait_time=0s");
        try {
            Files.createDirectories(home);
            Files.write(home.resolve("neo4j.conf"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is reached straight. */
    public GraphLocation.Server straight() {
        return new GraphLocation.Server(URI.create("bolt://127.0.0.1:" + port), LOGIN, Optional.empty());
    }

    /** Where it is reached as it says itself that it is. */
    public GraphLocation.Server routed() {
        return new GraphLocation.Server(URI.create("neo4j://127.0.0.1:" + advertised), LOGIN, Optional.empty());
    }

    @Override
    public void close() {
        if (service != null) {
            shutDown();
        }
    }
}
