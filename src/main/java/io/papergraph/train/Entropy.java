package io.papergraph.train;

/** The function n log n, which is 0 at 0; looked up where n is small. The same on every machine. */
final class Entropy {
    private static final int SMALL = 1 << 16;

    private final double[] table = new double[SMALL];

    Entropy() {
        for (int n = 1; n < SMALL; n++) {
            table[n] = n * StrictMath.log(n);
        }
    }

    double of(int n) {
        return n < SMALL ? table[n] : n * StrictMath.log(n);
    }

    /** How much the function grows from n to n + more. */
    double growth(int n, int more) {
        return of(n + more) - of(n);
    }
}
