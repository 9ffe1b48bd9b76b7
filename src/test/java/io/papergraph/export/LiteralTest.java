package io.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiteralTest {
    @Test
    void isWhatCypherWrites() {
        assertThat(Literal.of(Map.of("a b`", List.of(1L, 0.5, true), "text", "\"it's\"\n\\")))
                .isEqualTo("{`a b```: [1, 0.5, true], `text`: \"\\\"it's\\\"\\n\\\\\"}");
    }
}
