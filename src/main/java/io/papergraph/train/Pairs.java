package io.papergraph.train;

import java.util.Arrays;

/** Words and their contexts, gathered one occurrence at a time. */
final class Pairs {
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] pairs = new long[FIRST_CAPACITY];
    private int size;

    void add(int word, int context) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.multiplyExact(2, size));
        }
        pairs[size++] = ((long) word << Integer.SIZE) | context;
    }

    /** How often each pair occurs; the words are numbered from 0 to one below this number. */
    Occurrences count(int words) {
        Arrays.sort(pairs, 0, size);
        int[] starts = new int[words + 1];
        int[] contexts = new int[distinct()];
        int[] counts = new int[contexts.length];
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (startsRun(i)) {
                contexts[++last] = (int) pairs[i];
                starts[(int) (pairs[i] >> Integer.SIZE) + 1]++;
            }
            counts[last]++;
        }
        for (int word = 0; word < words; word++) {
            starts[word + 1] += starts[word];
        }
        return new Occurrences(starts, contexts, counts);
    }

    private int distinct() {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += startsRun(i) ? 1 : 0;
        }
        return distinct;
    }

    private boolean startsRun(int i) {
        return i == 0 || pairs[i] != pairs[i - 1];
    }
}
