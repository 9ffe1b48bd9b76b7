package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource({
        "BERT, CAPITALS",
        "CIFAR-10, CAPITALS",
        "S4, CAPITALS",
        "ResNet, CAMEL",
        "LoRA, CAMEL",
        "nuScenes, CAMEL",
        "Llama2, DIGITS",
        "Mamba-2, DIGITS",
        "Chain-of-Thought, MIXED",
        "Bi-LSTM, MIXED",
        "Mamba, CAPITALISED",
        "A, CAPITALISED",
        "mamba, LOWER",
        "word2vec, LOWER",
        "10, NONE",
        "7B, NONE",
        "+, NONE"
    })
    void aWordHasAShape(String word, Shape shape) {
        assertThat(Shape.of(word)).isEqualTo(shape);
    }
}
