package io.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j in this process, which others reach by Bolt on the loopback interface alone and with a new random password
 * alone: any web page open in a browser on this machine can reach the port as well.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final String USER = "neo4j";
    private static final int PASSWORD_BYTES = 24;

    private static final int SECONDS_ON_A_FULL_DISK = 5;

    private final DatabaseManagementService service;
    private final Access access;
    private final Disk disk;

    private EmbeddedServer(DatabaseManagementService service, Access access, Disk disk) {
        this.service = service;
        this.access = access;
        this.disk = disk;
    }

    /**
     * Takes some seconds.
     *
     * @param first whether Neo4j never started here
     * @throws GraphException if the folder cannot be written
     */
    static EmbeddedServer start(Path home, boolean first) {
        String address = "127.0.0.1:" + freePort();
        Access access = new Access(URI.create("bolt://" + address), new Login(USER, newPassword()));
        Path settings = configure(home, address);
        if (first) {
            FirstPassword.set(home, access.login().password());
        }
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .build();
        EmbeddedServer server = new EmbeddedServer(service, access, new Disk(home));
        boolean guarded = false;
        try {
            if (!first) {
                server.setPassword();
            }
            guarded = true;
        } finally {
            if (!guarded) {
                server.close();
            }
        }
        return server;
    }

    private void setPassword() {
        service.database("system")
                .executeTransactionally(
                        CypherLibrary.statement("schema/password").text(),
                        Map.of("password", access.login().password()));
    }

    private static Path configure(Path home, String address) {
        try {
            String settings = shipped("neo4j.conf")
                    + "server.bolt.listen_address=" + address + "\n"
                    + "server.bolt.advertised_address=" + address + "\n";
            Files.createDirectories(home);
            Files.writeString(home.resolve("server-logs.xml"), shipped("server-logs.xml"));
            return Files.writeString(home.resolve("neo4j.conf"), settings);
        } catch (IOException e) {
            throw new GraphException(GraphException.Kind.REFUSED, "cannot write into " + home + ": " + e, e);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream file = EmbeddedServer.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Access access() {
        return access;
    }

    /**
     * On a full disk Neo4j would try for ever to write what it holds. It is left as it is, to end with this process: the
     * next start does from its log what was left.
     *
     * @throws GraphException if the disk is full
     */
    @Override
    public void close() {
        if (disk.isFull()) {
            throw disk.full(null);
        }
        Thread end = new Thread(service::shutdown, "shutdown");
        end.setDaemon(true);
        end.start();
        for (int full = 0; !hasEnded(end); full = disk.isFull() ? full + 1 : 0) {
            if (full == SECONDS_ON_A_FULL_DISK) {
                throw disk.full(null);
            }
        }
    }

    /** Gives it a second to. */
    private static boolean hasEnded(Thread thread) {
        try {
            thread.join(1000);
            return !thread.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraphException(GraphException.Kind.AWAY, "interrupted while the graph was closed", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on 127.0.0.1", e);
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
