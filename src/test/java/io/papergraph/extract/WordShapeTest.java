package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
    @ParameterizedTest
    @CsvSource({
        "ResNet-50, XxxXxx-dd",
        "BERT, XX",
        "otter, xx",
        "Otter, Xxx",
        "S4, Xd",
        "GPT-3.5, XX-d.d",
        "2023, dd",
        "pass@1, xx@d",
        "C++, X++"
    })
    void runsOfOneKindAreCutToTwo(String word, String shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }

    @Test
    void theShapeOfALongWordIsShort() {
        assertThat(WordShape.of("aB1".repeat(50))).hasSize(12);
        assertThat(WordShape.of("")).isEmpty();
    }
}
