package io.papergraph.evaluate;

/**
 * Outcomes of a search, counted.
 *
 * @param truePositives wanted and found
 * @param falsePositives found and not wanted
 * @param falseNegatives wanted and not found
 * @param duplicates found once more, for something that was found already; neither right nor wrong
 */
public record Counts(int truePositives, int falsePositives, int falseNegatives, int duplicates) {
    static final Counts NONE = new Counts(0, 0, 0, 0);
    static final Counts TRUE_POSITIVE = new Counts(1, 0, 0, 0);
    static final Counts FALSE_POSITIVE = new Counts(0, 1, 0, 0);
    static final Counts FALSE_NEGATIVE = new Counts(0, 0, 1, 0);
    static final Counts DUPLICATE = new Counts(0, 0, 0, 1);

    /** The share of what was found that was wanted; 0 where nothing was found. */
    public double precision() {
        return truePositives / (double) Math.max(1, truePositives + falsePositives);
    }

    /** The share of what was wanted that was found; 0 where nothing was wanted. */
    public double recall() {
        return truePositives / (double) Math.max(1, truePositives + falseNegatives);
    }

    /** The harmonic mean of precision and recall; 0 where both are. */
    public double f1() {
        return truePositives == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    Counts plus(Counts other) {
        return new Counts(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                duplicates + other.duplicates);
    }
}
