package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import io.papergraph.sample.Unforeseen;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SampleGraph.class)
class OpenApiIT {
    private static final OpenApi DESCRIBED = OpenApi.read();

    private static Site site;

    @BeforeAll
    static void open(Graph graph) {
        site = Site.open(graph, CoreNlpExtractor.onDemand(), "test", Exposure.on("127.0.0.1", 0), Unforeseen::failure);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static List<OpenApi.Operation> readings() {
        return DESCRIBED.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> operation.answer().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void answersItsOwnExampleAsItIsDescribed(OpenApi.Operation operation) throws Exception {
        Exchange answer = Exchange.with(
                site.address(),
                "GET " + operation.example(),
                "Host: " + site.address().getAuthority());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(DESCRIBED.misfits(operation, answer.body())).isEmpty();
    }
}
