package io.papergraph.extract;

/** Fingerprints, each at a place of its own, so that arrays can say more of them. A hash table with open addressing: most look-ups touch one place of memory. */
final class FingerprintSet {
    static final int ABSENT = -1;

    /** The fingerprint of the empty text, which no set holds. */
    private static final long FREE = Fingerprint.EMPTY;

    private static final long SCATTER = 0xD6E8FEB86659FD93L;

    private final long[] prints;
    private final int shift;

    /** @param most how many there can be */
    FingerprintSet(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most + most / 2 + 1);
        prints = new long[1 << bits];
        shift = Long.SIZE - bits;
    }

    void add(long print) {
        prints[search(print)] = print;
    }

    /** Its place; {@link #ABSENT} if it was not added. */
    int place(long print) {
        int at = search(print);
        return prints[at] == FREE ? ABSENT : at;
    }

    /** All places are below this. */
    int places() {
        return prints.length;
    }

    /** Where it is, or where it would be. */
    private int search(long print) {
        int at = (int) (print * SCATTER >>> shift);
        while (prints[at] != print && prints[at] != FREE) {
            at = (at + 1) & (prints.length - 1);
        }
        return at;
    }
}
