package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeWordsTest {
    @Test
    void aWordSaysWhatTheNameBesideItIs() {
        TypeWords words = new TypeWords("word\ttype\ncorpora\tdataset\nnetwork\tmodel\n");

        assertThat(words.type("corpora")).contains("dataset");
        assertThat(words.contains("network")).isTrue();
        assertThat(words.type("otter")).isEmpty();
        assertThat(words.contains("otter")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "corpora\tdataset\n", "word\n"})
    void aTableWithoutItsHeadIsRefused(String table) {
        assertThatThrownBy(() -> new TypeWords(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the type words do not begin with word type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpora", "corpora\t", "corpora\tdataset\tsome"})
    void aLineOfAnotherFormIsRefused(String line) {
        assertThatThrownBy(() -> new TypeWords("word\ttype\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": " + line);
    }

    @Test
    void aWordThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> new TypeWords("word\ttype\nset\tdataset\nset\ttask"))
                .hasMessage("not a type word, or a second time: set\ttask");
    }
}
