package io.papergraph.read;

/**
 * How many of a text's words begin as those of a title do.
 *
 * @param longer its words but for the short ones
 * @param capitalised those of them that begin with no small letter
 */
record Capitals(long longer, long capitalised) {
    static final Capitals NONE = new Capitals(0, 0);

    /** Those of this text and another one behind a line break. */
    Capitals and(Capitals other) {
        return new Capitals(longer + other.longer, capitalised + other.capitalised);
    }

    boolean prevail() {
        return longer > 0 && capitalised * 5 >= longer * 3;
    }
}
