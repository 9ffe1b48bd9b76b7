package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKnowledgeTest {
    private final NameKnowledge knowledge;

    NameKnowledgeTest() throws IOException {
        knowledge = NameKnowledge.open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNN", "CNNs", "language model", "Language Models", "CNN-LSTM", "BiLSTM-CRF", "attention"})
    void familiesAndWhatIsPutTogetherOfThemAreGeneric(String name) {
        assertThat(knowledge.isGeneric(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LSTM", "Mamba", "GAN-Zorbax", "U-Net", "VQ-VAE", "Mamba-2"})
    void namesAreNot(String name) {
        assertThat(knowledge.isGeneric(name)).isFalse();
    }

    @Test
    void ordinaryWordsAreOrdinaryInAnyCase() {
        assertThat(knowledge.isOrdinary("TRACE")).isTrue();
        assertThat(knowledge.isOrdinary("Zorbax")).isFalse();
    }
}
