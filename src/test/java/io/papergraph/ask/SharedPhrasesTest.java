package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPhrasesTest {
    private static final SharedPhrases PHRASES = new SharedPhrases(List.of("the", "of", "on", "paper"));

    @Test
    void findsWordsTogetherBeforeSingleOnes() {
        assertThat(shared("Long convolution of the rivers", "The rivers on a long convolution"))
                .containsExactly("long convolution", "rivers");
    }

    @Test
    void joinsWordsOverAHyphenAndNotOverAComma() {
        assertThat(shared("state-space", "state space")).containsExactly("state space");
        assertThat(shared("state, space", "state, space")).containsExactly("state", "space");
    }

    @Test
    void saysThreeWordsTogetherWhereAllThreeComeAsOften() {
        assertThat(shared("grammatical error correction", "grammatical error correction"))
                .containsExactly("grammatical error correction");
        assertThat(shared("open river bed. open river", "open river bed, open river"))
                .containsExactly("open river");
    }

    @Test
    void leavesOutCommonWordsAndShortOnes() {
        assertThat(shared("the paper of red otters", "the paper of red otters")).containsExactly("red otters");
        assertThat(shared("paper red", "red paper")).isEmpty();
    }

    @Test
    void putsFirstWhatComesMoreOftenInBoth() {
        assertThat(shared("otters. rivers of rivers", "rivers. otters, rivers")).containsExactly("rivers", "otters");
    }

    @Test
    void saysNoWordTwiceAndNoMoreThanItIsAskedFor() {
        String text = "wide open river bed. open river. green stone. brown otter";

        assertThat(PHRASES.of(List.of(text), List.of(text), 3))
                .containsExactly("open river", "green stone", "brown otter");
    }

    private static List<String> shared(String here, String there) {
        return PHRASES.of(List.of(here), List.of(there), 3);
    }
}
