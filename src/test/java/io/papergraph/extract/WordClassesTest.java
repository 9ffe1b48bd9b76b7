package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordClassesTest {
    private final WordClasses classes = new WordClasses("otter\t3\t17\nzorbax-00\t4\t21\n");

    @Test
    void aWordHasACoarseAndAFineClass() {
        assertThat(classes.coarse("otter")).isEqualTo("3");
        assertThat(classes.fine("otter")).isEqualTo("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorbax-10", "Zorbax-99", "ZORBAX-07"})
    void caseAndDigitsMakeNoDifference(String word) {
        assertThat(classes.fine(word)).isEqualTo("21");
    }

    @Test
    void unknownWordsShareAClassOfTheirOwn() {
        assertThat(classes.coarse("heron")).isEqualTo(classes.coarse("stork")).isNotEqualTo("3");
        assertThat(classes.fine("heron")).isEqualTo(classes.fine("stork")).isNotIn("17", "21");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new WordClasses("otter\t3\t17\nheron\t3\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a word and its two classes: heron\t3");
    }

    @Test
    void aTableWithoutWordsKnowsNone() {
        assertThat(new WordClasses("").fine("otter")).isEqualTo(classes.fine("heron"));
    }
}
