package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser lets any page on the web open a WebSocket to the Bolt port of this machine; the password keeps it out. */
class ForeignPageIT {
    private static final String ASK = "RETURN 'all there is'";

    @TempDir
    static Path folder;

    private static Graph graph;
    private static URI bolt;

    @BeforeAll
    static void open() {
        graph = Graphs.open(new GraphLocation.Folder(folder), new Waiting());
        bolt = graph.access().bolt();
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    static List<Map<String, String>> logins() {
        return List.of(
                Map.of("scheme", "none"),
                Map.of(),
                basic("neo4j", "neo4j"),
                basic("neo4j", ""),
                basic("", ""),
                basic("neo4j", "guess"));
    }

    @ParameterizedTest
    @MethodSource("logins")
    void getsNothingWithoutThePassword(Map<String, String> login) {
        WebPage.Answer answer = WebPage.ask(bolt, login, ASK);

        assertThat(answer.understood()).isTrue();
        assertThat(answer.failed("Neo.ClientError.Security.Unauthorized"))
                .as(answer.bytes())
                .isTrue();
        assertThat(answer.hasRow()).isFalse();
    }

    @Test
    void getsNothingWithoutALogin() {
        WebPage.Answer answer = WebPage.ask(bolt, null, ASK);

        assertThat(answer.failed("Neo.ClientError.Request.Invalid"))
                .as(answer.bytes())
                .isTrue();
        assertThat(answer.hasRow()).isFalse();
    }

    @Test
    void wouldGetARowWithThePassword() {
        Login login = graph.access().login();

        assertThat(WebPage.ask(bolt, basic(login.user(), login.password()), ASK).hasRow())
                .isTrue();
    }

    @Test
    void locksNobodyOutByGuessing() {
        for (int guess = 0; guess < 5; guess++) {
            WebPage.ask(bolt, basic("neo4j", "guess " + guess), ASK);
        }

        try (Graph other = BoltGraph.connect(graph.access(), Optional.empty(), Duration.ofSeconds(1))) {
            assertThat(Things.names(other)).isEmpty();
        }
    }

    private static Map<String, String> basic(String user, String password) {
        return Map.of("scheme", "basic", "principal", user, "credentials", password);
    }
}
