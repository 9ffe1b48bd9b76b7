package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A server with logins, and what it says to those that it does not serve. */
class ServerGraphIT {
    private static final Login LOGIN = new Login("neo4j", "a password of its own");

    private static Neo4j server;

    @BeforeAll
    static void start() {
        server = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        server.databaseManagementService()
                .database("system")
                .executeTransactionally(
                        CypherLibrary.statement("schema/password").text(), Map.of("password", LOGIN.password()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class OverBolt extends ServerContract {
        OverBolt() {
            super("bolt");
        }
    }

    @Nested
    class OverRouting extends ServerContract {
        OverRouting() {
            super("neo4j");
        }
    }

    abstract static class ServerContract extends GraphContract {
        private final String scheme;
        private Graph graph;

        ServerContract(String scheme) {
            this.scheme = scheme;
        }

        @BeforeEach
        @Override
        void wipe() {
            graph = open(uri(scheme), LOGIN, "neo4j");
            super.wipe();
        }

        @AfterEach
        void close() {
            graph.close();
        }

        @Override
        Graph graph() {
            return graph;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void saysThatItRefusesTheLogin(String scheme) {
        Login wrong = new Login("stranger", "guess");

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> open(uri(scheme), wrong, "neo4j"))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REFUSED))
                .withMessageContaining("refuses the login")
                .withMessageContaining("NEO4J_PASSWORD")
                .satisfies(ServerGraphIT::isOneSentence)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("guess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void saysThatItHasNoSuchDatabase(String scheme) {
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> open(uri(scheme), LOGIN, "elsewhere"))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REFUSED))
                .withMessageContaining("NEO4J_DATABASE")
                .satisfies(ServerGraphIT::isOneSentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bolt://127.0.0.1:1", "neo4j://127.0.0.1:1", "bolt://nobody.invalid", "neo4j+s://127.0.0.1:1"})
    void saysWithinSecondsThatNobodyIsThere(URI nobody) {
        Instant start = Instant.now();

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> open(nobody, LOGIN, "neo4j"))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.AWAY))
                .withMessageContaining("no Neo4j answers at " + nobody)
                .satisfies(ServerGraphIT::isOneSentence);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void saysWithinSecondsThatSomebodyThereSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Instant start = Instant.now();
            URI uri = URI.create("bolt://127.0.0.1:" + silent.getLocalPort());

            GraphContract.assertFails(GraphException.Kind.AWAY, () -> open(uri, LOGIN, "neo4j"));
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void saysThatAWebServerIsNoGraph() throws IOException {
        try (ServerSocket web = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread answers = new Thread(() -> answerAsAWebServer(web));
            answers.start();
            URI uri = URI.create("bolt://127.0.0.1:" + web.getLocalPort());

            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> open(uri, LOGIN, "neo4j"))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REFUSED))
                    .withMessageContaining("HTTP")
                    .satisfies(ServerGraphIT::isOneSentence);
        }
    }

    private static void answerAsAWebServer(ServerSocket web) {
        try (Socket socket = web.accept()) {
            socket.getInputStream().readNBytes(20);
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:7474", "bolt+unix://127.0.0.1", "bolt:nowhere"})
    void saysThatAnAddressIsNone(String address) {
        GraphContract.assertFails(GraphException.Kind.REFUSED, () -> open(URI.create(address), LOGIN, "neo4j"));
    }

    @Test
    void letsNoExceptionOfTheDriverOutWhenTheServerIsGone() {
        Neo4j brief = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        try (BoltGraph graph =
                BoltGraph.connect(new Access(brief.boltURI(), LOGIN), Optional.empty(), Duration.ofSeconds(1))) {
            brief.close();

            for (Runnable use : List.<Runnable>of(
                    graph::verify,
                    graph::applySchema,
                    () -> Things.names(graph),
                    () -> Things.create(graph, "late"),
                    () -> graph.run(GraphContract.query("RETURN 1", Map.of(), false), Rows::list))) {
                GraphContract.assertFails(GraphException.Kind.AWAY, use::run);
            }
        }
    }

    private static void isOneSentence(Throwable e) {
        assertThat(e.getMessage())
                .doesNotContain("\n")
                .doesNotContain("Exception")
                .hasSizeLessThan(300);
    }

    private static URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + server.boltURI().getPort());
    }

    private static Graph open(URI uri, Login login, String database) {
        return Graphs.open(new GraphLocation.Server(uri, login, Optional.of(database)), new Waiting());
    }
}
