package io.papergraph.evaluate;

/**
 * How often a decision was right.
 *
 * @param right at most {@code of}
 * @param of the number of decisions
 */
public record Accuracy(int right, int of) {
    static final Accuracy NONE = new Accuracy(0, 0);

    /** The share of right decisions; 0 where there was none. */
    public double value() {
        return right / (double) Math.max(1, of);
    }

    Accuracy plus(boolean wasRight) {
        return new Accuracy(right + (wasRight ? 1 : 0), of + 1);
    }
}
