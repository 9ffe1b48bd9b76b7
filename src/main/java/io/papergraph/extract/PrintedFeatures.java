package io.papergraph.extract;

import java.util.Arrays;

/** The fingerprints of features, as a tagger looks them up: those of what {@link SpelledFeatures} spells. */
final class PrintedFeatures implements FeatureSink {
    private static final int MOSTLY = 96;

    private long[] prints = new long[MOSTLY];
    private int size;

    @Override
    public void add(Piece name, Piece... values) {
        long print = name.print();
        for (int i = 0; i < values.length; i++) {
            long before = i == 0 ? print : Fingerprint.then(print, ' ');
            print = Fingerprint.then(before, values[i].print(), values[i].shift());
        }
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, 2 * size);
        }
        prints[size++] = print;
    }

    long[] prints() {
        return Arrays.copyOf(prints, size);
    }
}
