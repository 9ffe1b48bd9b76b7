package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeanTaggerTest {
    private static final List<List<String>> TWO_TOKENS = List.of(List.of(), List.of());

    @Test
    void allAreHeard() {
        Tagging mean = new MeanTagger(List.of(saying(0.9, 0.2), saying(0.3, 0.4))).tag(TWO_TOKENS);

        assertThat(mean.begins()[TagKind.SYSTEM.ordinal()][0]).isCloseTo(0.6, within(1e-9));
        assertThat(mean.inside()[TagKind.SYSTEM.ordinal()][1]).isCloseTo(0.3, within(1e-9));
        assertThat(mean.begins()[TagKind.DATA.ordinal()][0]).isZero();
    }

    @Test
    void oneAloneIsTheMean() {
        assertThat(new MeanTagger(List.of(saying(0.9, 0.2))).tag(TWO_TOKENS).probability(TagKind.SYSTEM, 0, 1))
                .isEqualTo(saying(0.9, 0.2).tag(TWO_TOKENS).probability(TagKind.SYSTEM, 0, 1));
    }

    @Test
    void thereIsNoMeanOfNone() {
        assertThatThrownBy(() -> new MeanTagger(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tagger saying(double begins, double inside) {
        return features -> {
            Tagging tagging = Tagging.nothing(features);
            tagging.begins()[TagKind.SYSTEM.ordinal()][0] = begins;
            tagging.inside()[TagKind.SYSTEM.ordinal()][1] = inside;
            return tagging;
        };
    }
}
