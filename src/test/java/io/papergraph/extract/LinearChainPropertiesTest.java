package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinearChainPropertiesTest {
    private static final int LABELS = 3;

    @Property
    void marginalsOfATokenAddUpToOne(@ForAll("rows") List<double[]> scores, @ForAll("square") double[][] transitions) {
        for (double[] token : new LinearChain(transitions).marginals(scores.toArray(double[][]::new))) {
            assertThat(Arrays.stream(token).sum()).isCloseTo(1, within(1e-9));
            assertThat(Arrays.stream(token).boxed())
                    .allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
        }
    }

    @Property(tries = 300)
    void marginalsAreTheSharesOfAllLabellings(
            @ForAll("rows") List<double[]> scores, @ForAll("square") double[][] transitions) {
        double[][] marginals = new LinearChain(transitions).marginals(scores.toArray(double[][]::new));

        double[][] expected = labellings(scores, transitions);
        for (int token = 0; token < expected.length; token++) {
            assertThat(marginals[token]).containsExactly(expected[token], within(1e-9));
        }
    }

    @Property
    void whatFitsAllLabelsBetterChangesNothing(
            @ForAll("rows") List<double[]> scores, @ForAll("square") double[][] transitions) {
        LinearChain chain = new LinearChain(transitions);
        double[][] raised = scores.stream()
                .map(row -> Arrays.stream(row).map(score -> score + 700).toArray())
                .toArray(double[][]::new);

        double[][] marginals = chain.marginals(scores.toArray(double[][]::new));
        for (int token = 0; token < raised.length; token++) {
            assertThat(chain.marginals(raised)[token]).containsExactly(marginals[token], within(1e-9));
        }
    }

    /** Every sequence of labels, and one before the first token, weighs the exponential of its sum. */
    private static double[][] labellings(List<double[]> scores, double[][] transitions) {
        double[][] shares = new double[scores.size()][LABELS];
        double total = 0;
        int count = (int) Math.pow(LABELS, scores.size() + 1);
        for (int labelling = 0; labelling < count; labelling++) {
            double sum = 0;
            int rest = labelling / LABELS;
            int before = labelling % LABELS;
            for (double[] score : scores) {
                sum += score[rest % LABELS] + transitions[before][rest % LABELS];
                before = rest % LABELS;
                rest /= LABELS;
            }
            total += Math.exp(sum);
            rest = labelling / LABELS;
            for (double[] share : shares) {
                share[rest % LABELS] += Math.exp(sum);
                rest /= LABELS;
            }
        }
        for (double[] share : shares) {
            for (int label = 0; label < LABELS; label++) {
                share[label] /= total;
            }
        }
        return shares;
    }

    @Provide
    Arbitrary<List<double[]>> rows() {
        return row().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<double[][]> square() {
        return row().list().ofSize(LABELS).map(rows -> rows.toArray(double[][]::new));
    }

    private static Arbitrary<double[]> row() {
        return Arbitraries.doubles().between(-20, 20).array(double[].class).ofSize(LABELS);
    }
}
