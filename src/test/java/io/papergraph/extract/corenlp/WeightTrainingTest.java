package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.Weights;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightTrainingTest {
    private static final List<String> ANSWERS = List.of("Model", "Dataset", "Nothing");

    @Test
    void theTablePrefersTheAnswerThatTheCuesWentWith() {
        Weights weights = new Weights(table());

        assertThat(weights.answers()).isEqualTo(ANSWERS);
        assertThat(weights.probabilities(Set.of("trained"))).first().satisfies(p -> assertThat(p)
                .isGreaterThan(0.5));
        assertThat(weights.probabilities(Set.of("split"))).element(1).satisfies(p -> assertThat(p)
                .isGreaterThan(0.5));
        assertThat(weights.probabilities(Set.of("eaten"))).element(2).satisfies(p -> assertThat(p)
                .isGreaterThan(0.5));
    }

    @Test
    void theSameExamplesGiveTheSameTable() {
        assertThat(table()).isEqualTo(table());
    }

    @Test
    void withoutCuesTheMostFrequentAnswerIsTheMostProbable() {
        WeightTraining training = new WeightTraining(ANSWERS);
        addTwenty(training, "trained", "Model", 1);
        addTwenty(training, "trained", "Model", 1);
        addTwenty(training, "split", "Dataset", 1);

        List<Double> probabilities = new Weights(training.table(2, 1)).probabilities(Set.of());

        assertThat(probabilities.get(0)).isGreaterThan(probabilities.get(1));
    }

    @Test
    void seldomCuesAreLeftOut() {
        WeightTraining training = new WeightTraining(ANSWERS);
        addTwenty(training, "trained", "Model", 1);
        addTwenty(training, "split", "Dataset", 1);
        training.add(List.of("once"), "Nothing", 1);

        assertThat(training.table(2, 1)).contains("trained").doesNotContain("once");
    }

    @Test
    void cuesThatSayNothingAreLeftOut() {
        WeightTraining training = new WeightTraining(List.of("Model", "Dataset"));
        for (int i = 0; i < 20; i++) {
            training.add(List.of("trained", "there"), "Model", 1);
            training.add(List.of("split", "there"), "Dataset", 1);
        }

        assertThat(training.table(2, 1)).contains("trained", "split").doesNotContain("there");
    }

    @Test
    void anExampleOfMoreWeightSaysMore() {
        WeightTraining training = new WeightTraining(ANSWERS);
        addTwenty(training, "used", "Model", 1);
        addTwenty(training, "used", "Dataset", 0.05);

        List<Double> probabilities = new Weights(training.table(2, 1)).probabilities(Set.of("used"));

        assertThat(probabilities.get(0)).isGreaterThan(5 * probabilities.get(1));
    }

    @Test
    void anAnswerThatWasNeverRightHasAColumnToo() {
        WeightTraining training = new WeightTraining(ANSWERS);
        addTwenty(training, "trained", "Model", 1);
        addTwenty(training, "split", "Dataset", 1);

        Weights weights = new Weights(training.table(2, 1));

        assertThat(weights.answers()).isEqualTo(ANSWERS);
        assertThat(weights.probabilities(Set.of("trained")).get(2)).isLessThan(0.5);
    }

    @Test
    void withoutExamplesNoAnswerIsMoreProbableThanAnother() {
        assertThat(new Weights(new WeightTraining(ANSWERS).table(2, 1)).probabilities(Set.of("any")))
                .containsOnly(1 / 3.0);
    }

    private static String table() {
        WeightTraining training = new WeightTraining(ANSWERS);
        addTwenty(training, "trained", "Model", 1);
        addTwenty(training, "split", "Dataset", 1);
        addTwenty(training, "eaten", "Nothing", 1);
        return training.table(2, 1);
    }

    private static void addTwenty(WeightTraining training, String cue, String answer, double weight) {
        for (int i = 0; i < 20; i++) {
            training.add(List.of(cue), answer, weight);
        }
    }
}
