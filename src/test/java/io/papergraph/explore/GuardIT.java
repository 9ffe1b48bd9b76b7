package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import io.papergraph.sample.Unforeseen;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleGraph.class)
class GuardIT {
    private final Graph graph;
    private Site site;
    private URI address;
    private String host;

    GuardIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void open() {
        site = Site.open(graph, CoreNlpExtractor.onDemand(), "test", Exposure.on("127.0.0.1", 0), Unforeseen::failure);
        address = site.address();
        host = "Host: " + address.getAuthority();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/paper?key=x", "/page/app.js", "/lib/cytoscape.js", "/api/about", "/browser/"})
    void answersUnderItsOwnNamesAlone(String path) {
        assertThat(Exchange.with(address, "GET " + path, host).status()).isEqualTo(200);
        assertThat(Exchange.with(address, "GET " + path, "Host: localhost:" + address.getPort())
                        .status())
                .isEqualTo(200);
        assertThat(Exchange.with(address, "GET " + path, "Host: rebound.example:" + address.getPort()))
                .matches(answer -> answer.status() == 403)
                .matches(answer -> answer.body().contains("does not go by the name"));
        assertThat(Exchange.with(address, "GET " + path, "Host: 127.0.0.1.rebound.example")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/app.js", "/lib/cytoscape.js", "/api/about", "/browser/index.html"})
    void givesOtherSitesNothing(String path) {
        for (String site : new String[] {"cross-site", "same-site"}) {
            assertThat(Exchange.with(address, "GET " + path, host, "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void letsAPersonFollowALinkFromAnotherSiteToThePageButNotIntoAFrameOrTheJson() {
        String[] link = {host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"};

        assertThat(visit("/paper?key=x", link, "document")).isEqualTo(200);
        assertThat(visit("/paper?key=x", link, "iframe")).isEqualTo(403);
        assertThat(visit("/api/about", link, "document")).isEqualTo(403);
    }

    private int visit(String path, String[] link, String destination) {
        return Exchange.with(address, "GET " + path, link[0], link[1], link[2], "Sec-Fetch-Dest: " + destination)
                .status();
    }

    @Test
    void takesPostsOfItsOwnPageAlone() {
        String own = "Origin: http://" + address.getAuthority();
        String json = "Content-Type: application/json";
        String length = "Content-Length: 2";

        assertThat(post(host, "Origin: https://evil.example", json, length, "", "{}"))
                .isEqualTo(403);
        assertThat(post(host, "Origin: null", json, length, "", "{}")).isEqualTo(403);
        assertThat(post(host, own, "Content-Type: text/plain", length, "", "{}"))
                .isEqualTo(415);
        assertThat(post(host, own, "Content-Type: application/x-www-form-urlencoded", length, "", "{}"))
                .isEqualTo(415);
        assertThat(post(host, own, length, "", "{}")).isEqualTo(415);
        assertThat(post(host, own, json, "Transfer-Encoding: chunked", "", "0\r\n\r\n"))
                .isEqualTo(411);
        assertThat(post(host, own, json, "Content-Length: 99999999", "", "{}")).isEqualTo(413);
    }

    private int post(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "POST /api/extract";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return Exchange.with(address, all).status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/app.js", "/lib/cytoscape.js", "/api/about", "/api/paper?key=none", "/no-such"})
    void tellsTheBrowserToRunAndAskNothingElse(String path) {
        Exchange answer = Exchange.with(address, "GET " + path, host);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.head()).doesNotContainIgnoringCase("access-control-allow");
    }

    @Test
    void neverFramesNeo4jBrowser() {
        assertThat(Exchange.with(address, "GET /browser/", host).header("Content-Security-Policy"))
                .isEqualTo("frame-ancestors 'none'");
    }

    @Test
    void servesNothingBesidesItsFiles() {
        for (String path : new String[] {
            "/page/../loader/model/README.md", "/page/%2e%2e/cypher/page/about.cypher", "/lib/../../pom.xml", "/page/"
        }) {
            assertThat(Exchange.with(address, "GET " + path, host).body())
                    .doesNotContain("MATCH", "RETURN", "<project", "app.js\n", "Directory");
        }
    }
}
