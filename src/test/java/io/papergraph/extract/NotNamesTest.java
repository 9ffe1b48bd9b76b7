package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^2",
                "W_i",
                "x_{t}",
                "CO_2",
                "H_2",
                "EN-DE",
                "en→fr",
                "7B",
                "1.5M",
                "350m",
                "BERT-style",
                "Mamba-2-based"
            })
    void symbolsFormulasPairsOfLanguagesSizesAndLikenessesAreNoNames(String text) {
        assertThat(NotNames.contains(candidate(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPT-4",
                "S4",
                "F1",
                "top_k sampling",
                "Llama-2-7B",
                "DE-Net",
                "EN-DE corpus",
                "R^2-Net",
                "word_2vec",
                "LikeBERT",
                "like-for-like"
            })
    void namesThatHoldSuchPartsAreNames(String text) {
        assertThat(NotNames.contains(candidate(text))).isFalse();
    }

    private static Candidate candidate(String text) {
        return new Candidate(new Place(0, 0, 1), text, "shape");
    }
}
