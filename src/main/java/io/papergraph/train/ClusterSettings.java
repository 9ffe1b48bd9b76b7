package io.papergraph.train;

/**
 * How word clusters are learnt.
 *
 * @param classes how many clusters there are at most
 * @param minimumCount how often a word must occur to be in a cluster
 * @param rounds how many times each word may move at most
 */
public record ClusterSettings(int classes, int minimumCount, int rounds) {
    private static final int USUAL_MINIMUM_COUNT = 5;
    private static final int USUAL_ROUNDS = 20;

    public ClusterSettings {
        if (classes < 1 || minimumCount < 1 || rounds < 0) {
            throw new IllegalArgumentException("cannot learn " + classes + " classes of words that occur "
                    + minimumCount + " times in " + rounds + " rounds");
        }
    }

    /** Words that occur 5 times, and 20 rounds. */
    public static ClusterSettings of(int classes) {
        return new ClusterSettings(classes, USUAL_MINIMUM_COUNT, USUAL_ROUNDS);
    }
}
