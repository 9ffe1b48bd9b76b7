package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidTypesTest {
    private final SaidTypes said = new SaidTypes(List.of("Model", "Method", "Dataset", "Benchmark", "Nothing"));

    private final List<Double> probabilities = List.of(0.6, 0.2, 0.08, 0.02, 0.1);

    @Test
    void cuesThatSayNothingChangeNothing() {
        List<Double> weighed = said.weigh(Set.of("rule:available-at"), probabilities);

        for (int i = 0; i < probabilities.size(); i++) {
            assertThat(weighed.get(i)).isCloseTo(probabilities.get(i), offset(1e-9));
        }
    }

    @Test
    void whatIsSaidIsTheLikelier() {
        List<Double> weighed = said.weigh(Set.of("rule:name-is-method"), probabilities);

        assertThat(weighed.get(1)).isCloseTo(0.6 * 0.9 / 1.3, offset(1e-9));
        assertThat(weighed.get(0)).isCloseTo(0.6 * 0.9 / 1.3, offset(1e-9));
    }

    @Test
    void whetherItIsAnythingStaysAsLikely() {
        for (String cue : List.of("rule:name-is-model", "title-says:dataset", "title-says:method")) {
            List<Double> weighed = said.weigh(Set.of(cue), probabilities);

            assertThat(weighed.get(4)).isEqualTo(0.1);
            assertThat(weighed.stream().mapToDouble(p -> p).sum()).isCloseTo(1, offset(1e-9));
        }
    }

    @Test
    void aTitleThatSaysDatasetDecides() {
        assertThat(said.weigh(Set.of("title-says:dataset"), probabilities).get(2))
                .isGreaterThan(0.8);
    }

    @Test
    void aTitleThatSaysBenchmarkMakesItABenchmarkRatherThanADataset() {
        List<Double> weighed = said.weigh(Set.of("title-says:benchmark"), probabilities);

        assertThat(weighed.get(3)).isGreaterThan(weighed.get(2));
        assertThat(weighed.get(2)).isGreaterThan(weighed.get(0));
    }
}
