package io.papergraph.evaluate;

/**
 * How often predictions of about one confidence are right. Those for optional entities and duplicates do not count.
 *
 * @param from the lowest confidence in it
 * @param to the lowest confidence above it; 1 itself lies in the last bin
 * @param right how many were right
 * @param wrong how many were not
 */
public record ConfidenceBin(double from, double to, int right, int wrong) {
    /** How many predictions lie in it. */
    public int predictions() {
        return right + wrong;
    }

    /** The share of right ones, which a calibrated extractor has between the bin's bounds; 0 where it is empty. */
    public double precision() {
        return right / (double) Math.max(1, predictions());
    }

    ConfidenceBin plus(boolean wasRight) {
        return new ConfidenceBin(from, to, right + (wasRight ? 1 : 0), wrong + (wasRight ? 0 : 1));
    }
}
