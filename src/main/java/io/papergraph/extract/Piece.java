package io.papergraph.extract;

import java.util.stream.IntStream;

/** A text that features are put together from, which remembers its fingerprint. */
record Piece(String text, long print, long shift) {
    static Piece of(String text) {
        return new Piece(text, Fingerprint.of(text), Fingerprint.shift(text.length()));
    }

    /** The names of the features of one property, from so many tokens before a token to so many behind it. */
    static Piece[] around(String property, int reach) {
        return IntStream.rangeClosed(-reach, reach)
                .mapToObj(offset -> of(property + offset + "="))
                .toArray(Piece[]::new);
    }

    @Override
    public String toString() {
        return text;
    }
}
