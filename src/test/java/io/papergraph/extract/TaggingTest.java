package io.papergraph.extract;

import static io.papergraph.extract.TagKind.DATA;
import static io.papergraph.extract.TagKind.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papergraph.extract.Tagging.Stretch;
import org.junit.jupiter.api.Test;

class TaggingTest {

    private final Tagging tagging = Tagging.nothing(4);

    @Test
    void whatBeginsSurelyAndEndsSurelyIsSurelyAName() {
        begins(SYSTEM, 1, 1);
        inside(SYSTEM, 2, 1);

        assertThat(tagging.probability(SYSTEM, 1, 3)).isEqualTo(1);
    }

    @Test
    void aStretchThatIsTooLongOrTooShortIsNoName() {
        begins(SYSTEM, 1, 1);
        inside(SYSTEM, 2, 1);

        assertThat(tagging.probability(SYSTEM, 1, 2)).isZero();
        assertThat(tagging.probability(SYSTEM, 1, 4)).isZero();
        assertThat(tagging.probability(SYSTEM, 2, 3)).isZero();
    }

    @Test
    void anotherKindIsNoName() {
        begins(SYSTEM, 1, 1);

        assertThat(tagging.probability(DATA, 1, 2)).isZero();
    }

    @Test
    void aNameMayEndWithTheSentence() {
        begins(SYSTEM, 3, 0.9);

        assertThat(tagging.probability(SYSTEM, 3, 4)).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void whereItEndsIsAsUncertainAsWhetherItGoesOn() {
        begins(SYSTEM, 0, 0.8);
        inside(SYSTEM, 1, 0.2);

        assertThat(tagging.probability(SYSTEM, 0, 1)).isCloseTo(0.8 * 0.75, within(1e-9));
        assertThat(tagging.probability(SYSTEM, 0, 2)).isCloseTo(0.8 * 0.25, within(1e-9));
    }

    @Test
    void whereMoreIsANameThanNotIsAStretch() {
        begins(SYSTEM, 0, 0.9);
        inside(SYSTEM, 1, 0.8);
        begins(DATA, 3, 0.4);

        assertThat(tagging.stretches(1)).containsExactly(new Stretch(0, 2));
    }

    @Test
    void whoDoubtsMoreFindsMore() {
        begins(SYSTEM, 0, 0.9);
        inside(SYSTEM, 1, 0.8);
        begins(DATA, 3, 0.4);

        assertThat(tagging.stretches(3)).containsExactly(new Stretch(0, 2), new Stretch(3, 4));
    }

    @Test
    void whereANewNameBeginsTheOldOneEnds() {
        begins(SYSTEM, 0, 0.9);
        begins(SYSTEM, 1, 0.8);
        begins(DATA, 2, 0.9);
        inside(DATA, 3, 0.9);

        assertThat(tagging.stretches(1)).containsExactly(new Stretch(0, 1), new Stretch(1, 2), new Stretch(2, 4));
    }

    @Test
    void aNameEndsWhereANewOneMoreProbablyBeginsThanItGoesOn() {
        begins(SYSTEM, 0, 0.9);
        begins(SYSTEM, 1, 0.5);
        inside(SYSTEM, 1, 0.3);

        assertThat(tagging.stretches(1)).containsExactly(new Stretch(0, 1), new Stretch(1, 2));
    }

    @Test
    void anUntrainedTaggerFindsNothing() {
        assertThat(Tagging.nothing(4).stretches(1000)).isEmpty();
        assertThat(Tagging.nothing(0).stretches(1)).isEmpty();
    }

    private void begins(TagKind kind, int token, double probability) {
        tagging.begins()[kind.ordinal()][token] = probability;
    }

    private void inside(TagKind kind, int token, double probability) {
        tagging.inside()[kind.ordinal()][token] = probability;
    }
}
