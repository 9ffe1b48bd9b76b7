package io.papergraph.train;

/** How often words of each class occur in each context, and what that says about a word's best class. */
final class ClassCounts {
    private final Occurrences occurrences;
    private final Entropy entropy = new Entropy();
    private final int classes;
    private final int[] inContext;
    private final int[] total;
    private final double[] gains;

    ClassCounts(Occurrences occurrences, int contexts, int classes) {
        this.occurrences = occurrences;
        this.classes = classes;
        inContext = new int[Math.multiplyExact(contexts, classes)];
        total = new int[classes];
        gains = new double[classes];
    }

    void add(int word, int to) {
        count(word, to, 1);
    }

    void remove(int word, int from) {
        count(word, from, -1);
    }

    /** The class that makes the text likeliest for a word that is in none; of equally good ones the present one, else the first. */
    int best(int word, int present) {
        gain(word);
        int best = present;
        for (int i = 0; i < classes; i++) {
            if (gains[i] > gains[best]) {
                best = i;
            }
        }
        return best;
    }

    private void count(int word, int of, int sign) {
        for (int cell = occurrences.from(word); cell < occurrences.to(word); cell++) {
            inContext[occurrences.context(cell) * classes + of] += sign * occurrences.count(cell);
        }
        total[of] += sign * occurrences.times(word);
    }

    private void gain(int word) {
        int times = occurrences.times(word);
        for (int i = 0; i < classes; i++) {
            gains[i] = -2 * entropy.growth(total[i], times);
        }
        for (int cell = occurrences.from(word); cell < occurrences.to(word); cell++) {
            int row = occurrences.context(cell) * classes;
            int count = occurrences.count(cell);
            for (int i = 0; i < classes; i++) {
                gains[i] += entropy.growth(inContext[row + i], count);
            }
        }
    }
}
