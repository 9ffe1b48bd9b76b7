package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.explore.Exposure;
import io.papergraph.explore.Site;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Access;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.Patience;
import io.papergraph.sample.Unforeseen;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CoreNLP, Neo4j and Javalin bring libraries of their own that disagree; together in one process each still works. */
class ClassPathIT {
    private static final Paper PAPER = Paper.of(
            "Lantern: Small Models for Long Stories",
            "We propose Lantern, a language model for long stories. It is evaluated on SQuAD and outperforms BERT."
                    + " Code is at https://github.com/lantern-lab/lantern.");

    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void extractorGraphAndSiteLiveInOneProcess() throws Exception {
        Extraction extraction = CoreNlpExtractor.open().extract(PAPER);
        assertThat(extraction.facts()).extracting(Fact::name).contains("Lantern", "SQuAD", "lantern-lab/lantern");

        try (Graph graph = Graphs.open(new GraphLocation.Folder(folder), new Hasty())) {
            graph.applySchema();
            Access access = graph.access();
            try (Site site = Site.open(
                    graph, CoreNlpExtractor.onDemand(), "test", Exposure.on("127.0.0.1", 0), Unforeseen::failure)) {
                showsNeo4jBrowser(site, access);
            }
        }
    }

    private void showsNeo4jBrowser(Site site, Access access) throws IOException, InterruptedException {
        URI page = site.browser();
        assertThat(page.getPath()).isEqualTo("/browser/");
        assertThat(page.getQuery())
                .isEqualTo("connectURL=bolt://neo4j@127.0.0.1:" + access.bolt().getPort());
        assertThat(page.toString()).doesNotContain(access.login().password());

        assertIsNeo4jBrowser(get(page));
        assertIsNeo4jBrowser(get(site.address().resolve("/browser/index.html")));
    }

    private static void assertIsNeo4jBrowser(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<title>Neo4j Browser</title>");
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static final class Hasty implements Patience {
        @Override
        public void notice(String sentence) {
            throw new AssertionError(sentence);
        }

        @Override
        public boolean isSpent() {
            return false;
        }
    }
}
