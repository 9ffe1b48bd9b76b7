package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private final Weights weights = new Weights("cue\tYes\tNo\nalways\t0\t1\nhere\t2\t0\nthere\t0\t0.5\n");

    @Test
    void probabilitiesGrowWithTheSumOfTheWeights() {
        List<Double> probabilities = weights.probabilities(Set.of("here", "unknown"));

        assertThat(probabilities.get(0)).isCloseTo(Math.E / (Math.E + 1), within(1e-9));
        assertThat(probabilities.get(0) + probabilities.get(1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void supportIsWhatCuesSayForOneAnswerRatherThanForAll() {
        assertThat(weights.support(0, Set.of("here"))).isCloseTo(1, within(1e-9));
        assertThat(weights.support(1, Set.of("here"))).isCloseTo(-1, within(1e-9));
        assertThat(weights.support(0, Set.of("unknown"))).isZero();
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new Weights("cue\tYes\tNo\nhere\t2\n")).hasMessageContaining("not 3 fields: here");
        assertThatThrownBy(() -> new Weights("cue\tYes\na\t1\na\t2\n")).hasMessageContaining("twice in the table: a");
    }
}
