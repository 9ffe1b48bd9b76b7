package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import io.papergraph.sample.Unforeseen;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleGraph.class)
class DoorkeeperIT {
    private static Site site;
    private static URI local;
    private static String host;

    @BeforeAll
    static void open(Graph graph) {
        site = Site.open(graph, CoreNlpExtractor.onDemand(), "test", Exposure.on("0.0.0.0", 0), Unforeseen::failure);
        local = URI.create("http://127.0.0.1:" + site.address().getPort() + "/");
        host = "Host: " + local.getAuthority();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void aPageThatOthersReachWantsAToken() {
        assertThat(Exposure.on("0.0.0.0", 0).token()).isPresent();
        assertThat(Exposure.on("127.0.0.1", 0).token()).isEmpty();
        assertThat(Exposure.on("localhost", 0).token()).isEmpty();
        assertThatThrownBy(() -> new Exposure("0.0.0.0", 0, Optional.empty())).hasMessageContaining("wants a token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/app.js", "/lib/cytoscape.js", "/api/about", "/browser/", "/browser/index.html"})
    void nobodyGetsInWithoutIt(String path) {
        assertThat(Exchange.with(local, "GET " + path, host).status()).isEqualTo(401);
        assertThat(Exchange.with(local, "GET " + path + "?token=guess", host).status())
                .isEqualTo(401);
        assertThat(Exchange.with(local, "GET " + path, host, "Cookie: papergraph=guess")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theAddressThatIsPrintedLetsInAndLeavesTheTokenInACookieThatScriptsCannotRead() {
        Exchange first = Exchange.with(local, "GET /?" + site.address().getQuery(), host);

        assertThat(first.status()).isEqualTo(302);
        assertThat(first.header("Location")).endsWith("/").doesNotContain("token");
        String cookie = first.header("Set-Cookie");
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Strict");
        String session = "Cookie: " + cookie.split(";")[0];
        assertThat(Exchange.with(local, "GET /api/about", host, session).status())
                .isEqualTo(200);
        assertThat(Exchange.with(local, "GET /page/app.js", host, session).status())
                .isEqualTo(200);
    }

    @Test
    void aScriptMayBringItAsABearer() {
        String token = site.address().getQuery().substring("token=".length());

        assertThat(Exchange.with(local, "GET /api/about", host, "Authorization: Bearer " + token)
                        .status())
                .isEqualTo(200);
    }
}
