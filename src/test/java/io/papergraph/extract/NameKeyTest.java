package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "LSTMs, LSTM",
        "LSTM's, LSTM",
        "GPT 4, GPT-4",
        "Flash Attention, FlashAttention",
        "mamba, Mamba",
        "IDSs, IDS"
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertThat(NameKey.folded(one)).isEqualTo(NameKey.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"GPT-3, GPT-4", "C++, C", "Mamba, Mamba-2", "GLoSS, GLoS"})
    void differentNamesDont(String one, String other) {
        assertThat(NameKey.folded(one)).isNotEqualTo(NameKey.folded(other));
    }

    @ParameterizedTest
    @CsvSource({
        "LSTMs, LSTM",
        "Transformers, Transformers",
        "Mamba's, Mamba",
        "LAS, LAS",
        "BERT-, BERT",
        "DeiT-B/, DeiT-B",
        "BERT-Base, BERT-Base"
    })
    void aNameIsShownWithoutItsEnding(String written, String shown) {
        assertThat(NameKey.display(written)).isEqualTo(shown);
    }
}
