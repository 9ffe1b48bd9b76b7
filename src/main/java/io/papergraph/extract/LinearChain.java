package io.papergraph.extract;

import java.util.Arrays;

/**
 * A linear-chain conditional random field in which how two labels follow each other weighs the same everywhere. Its marginals
 * come from the forward-backward algorithm, scaled at each token (L. R. Rabiner, A tutorial on hidden Markov models, 1989, V.A;
 * C. Sutton and A. McCallum, An introduction to conditional random fields, 2012, 4.1). Before the first token any label may stand, as
 * CoreNLP has it. Immutable.
 */
final class LinearChain {
    private final double[][] follows;
    private final int labels;

    /** @param transitions for each label, for each label that may follow it, the logarithm of how well it does; finite */
    LinearChain(double[][] transitions) {
        labels = transitions.length;
        double most =
                Arrays.stream(transitions).mapToDouble(LinearChain::most).max().orElse(0);
        follows = Arrays.stream(transitions).map(row -> exponentials(row, most)).toArray(double[][]::new);
    }

    /**
     * @param scores for each token, for each label, the logarithm of how well it fits; finite
     * @return the probability of each label at each token, given all scores
     */
    double[][] marginals(double[][] scores) {
        double[][] fit = new double[scores.length][];
        double[][] marginals = new double[scores.length][];
        double[] any = new double[labels];
        Arrays.fill(any, 1);
        double[] before = any;
        for (int token = 0; token < scores.length; token++) {
            fit[token] = exponentials(scores[token], most(scores[token]));
            before = forward(before, fit[token]);
            marginals[token] = before;
        }
        double[] behind = any;
        for (int token = scores.length - 1; token >= 0; token--) {
            marginals[token] = normalized(product(marginals[token], behind));
            behind = backward(behind, fit[token]);
        }
        return marginals;
    }

    private double[] forward(double[] before, double[] fit) {
        double[] reached = new double[labels];
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                reached[to] += before[from] * follows[from][to];
            }
        }
        return normalized(product(reached, fit));
    }

    private double[] backward(double[] behind, double[] fit) {
        double[] fits = product(behind, fit);
        double[] left = new double[labels];
        for (int from = 0; from < labels; from++) {
            for (int to = 0; to < labels; to++) {
                left[from] += follows[from][to] * fits[to];
            }
        }
        return normalized(left);
    }

    /** Of each the exponential, divided by that of the most. */
    private static double[] exponentials(double[] logarithms, double most) {
        double[] exponentials = new double[logarithms.length];
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Math.exp(logarithms[i] - most);
        }
        return exponentials;
    }

    private static double most(double[] values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static double[] product(double[] one, double[] other) {
        double[] product = new double[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }

    private static double[] normalized(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= sum;
        }
        return parts;
    }
}
