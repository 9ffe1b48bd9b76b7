package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.graph.GraphEdge;
import io.papergraph.graph.GraphNode;
import io.papergraph.graph.GraphPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
    @ParameterizedTest
    @CsvSource({
        "1.0, 1.00",
        "0.5, 0.50",
        "0.99999, 1.00",
        "0.81, 0.81",
        "0.12345, 0.1235",
        "-12.5, -12.50",
        "1234567.891, 1234567.891",
        "0.00012345, 0.0001235",
        "0.0, 0.00",
        "NaN, NaN",
        "Infinity, Infinity"
    })
    void showsAsManyDigitsOfANumberAsTell(double number, String text) {
        assertThat(Cell.text(number)).isEqualTo(text);
    }

    @Test
    void isOneLineOfPlainText() {
        assertThat(Cell.text("a\nb\t\u001b[31mc")).isEqualTo("a b [31mc");
        assertThat(Cell.text(null)).isEmpty();
        assertThat(Cell.text(7L)).isEqualTo("7");
        assertThat(Cell.text(Arrays.asList("a", null, 2L))).isEqualTo("a, , 2");
        assertThat(Cell.text(Map.of("k", List.of(true)))).isEqualTo("{k: true}");
    }

    @Test
    void namesWhatAPersonKnowsOfANode() {
        GraphNode paper = new GraphNode("1", List.of("Paper"), Map.of("title", "Some title"));
        GraphNode model = new GraphNode("2", List.of("Entity", "Model"), Map.of("name", "Mamba"));
        GraphEdge uses = new GraphEdge("1", "USES", "2", Map.of());

        assertThat(Cell.text(paper)).isEqualTo("(:Paper Some title)");
        assertThat(Cell.text(model)).isEqualTo("(:Entity:Model Mamba)");
        assertThat(Cell.text(uses)).isEqualTo("[:USES]");
        assertThat(Cell.text(new GraphPath(List.of(paper, model), List.of(uses))))
                .isEqualTo("(:Paper Some title) – (:Entity:Model Mamba)");
    }
}
