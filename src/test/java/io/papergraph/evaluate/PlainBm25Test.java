package io.papergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainBm25Test {
    private static final double EXACT = 1e-12;

    @Test
    void scoresByTheFormula() {
        PlainBm25 texts = new PlainBm25(List.of("otter otter river", "river"));

        double idfOtter = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
        double idfRiver = Math.log(1 + (2 - 2 + 0.5) / (2 + 0.5));
        double longer = 1.2 * (0.25 + 0.75 * 3 / 2);
        double shorter = 1.2 * (0.25 + 0.75 * 1 / 2);
        assertThat(texts.scores("otter river"))
                .containsExactly(
                        new double[] {
                            idfOtter * 2 * 2.2 / (2 + longer) + idfRiver * 2.2 / (1 + longer),
                            idfRiver * 2.2 / (1 + shorter)
                        },
                        within(EXACT));
    }

    @Test
    void aWordThatTheQueryHoldsTwiceCountsTwice() {
        PlainBm25 texts = new PlainBm25(List.of("otter", "river"));

        assertThat(texts.scores("otter otter")[0]).isCloseTo(2 * texts.scores("otter")[0], within(EXACT));
    }

    @Test
    void readsWordsWithoutCaseAndWithoutStopWords() {
        PlainBm25 texts = new PlainBm25(List.of("The Otter-2, and THE river"));

        assertThat(texts.scores("OTTER")[0]).isPositive();
        assertThat(texts.scores("2")[0]).isPositive();
        assertThat(texts.scores("the and")[0]).isZero();
    }

    @Test
    void ranksEqualTextsInTheirOrder() {
        PlainBm25 texts = new PlainBm25(List.of("stone", "river", "otter", "river"));

        assertThat(texts.ranked("river")).containsExactly(1, 3, 0, 2);
    }
}
