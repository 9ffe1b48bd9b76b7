package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormTest {
    @ParameterizedTest
    @CsvSource({"CIFAR-10, cifar-00", "Otter, otter", "2023, 0000", "word2vec, word0vec", "٣, 0", "É, é"})
    void lettersAreSmallAndDigitsAreZeroes(String word, String form) {
        assertThat(WordForm.of(word)).isEqualTo(form);
    }
}
