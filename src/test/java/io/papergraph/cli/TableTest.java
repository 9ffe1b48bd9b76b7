package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void alignsTextToTheLeftAndNumbersToTheRight() {
        List<Map<String, Object>> rows =
                List.of(Map.of("name", "Mamba", "papers", 5L), Map.of("name", "S4", "papers", 12L));

        assertThat(new Table(List.of("name", "papers"), rows, false).lines())
                .containsExactly("name   papers", "-----  ------", "Mamba       5", "S4         12");
    }

    @Test
    void cutsLongTextsUnlessItIsWide() {
        List<Map<String, Object>> rows = List.of(Map.of("text", "𝒜".repeat(70)));

        assertThat(new Table(List.of("text"), rows, false).lines()).last().isEqualTo("𝒜".repeat(59) + "…");
        assertThat(new Table(List.of("text"), rows, true).lines()).last().isEqualTo("𝒜".repeat(70));
    }

    @Test
    void leavesNoSpacesAtTheEndOfALine() {
        List<Map<String, Object>> rows = List.of(Map.of("a", "x", "b", "long"), Map.of("a", "y", "b", ""));

        assertThat(new Table(List.of("a", "b"), rows, false).lines()).noneMatch(line -> line.endsWith(" "));
    }
}
