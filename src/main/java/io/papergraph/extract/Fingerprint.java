package io.papergraph.extract;

/**
 * 64 bits that stand for a text: a polynomial over its UTF-16 units (each one more than it is), modulo 2^64, so that a text's fingerprint follows from
 * those of its parts (R. M. Karp and M. O. Rabin, Efficient randomized pattern-matching algorithms, 1987). Two of a million
 * texts share one about once in thirty million tables.
 */
public final class Fingerprint {
    static final long EMPTY = 0;

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    public static long of(String text) {
        long print = EMPTY;
        for (int i = 0; i < text.length(); i++) {
            print = then(print, text.charAt(i));
        }
        return print;
    }

    /** Of a text and one unit behind it. */
    static long then(long print, char unit) {
        return print * BASE + unit + 1;
    }

    /** Of a text and another one behind it, whose length's {@link #shift} is given. */
    static long then(long print, long other, long shift) {
        return print * shift + other;
    }

    /** By what a text of this length shifts what stands before it. */
    static long shift(int length) {
        long shift = 1;
        for (int i = 0; i < length; i++) {
            shift *= BASE;
        }
        return shift;
    }
}
