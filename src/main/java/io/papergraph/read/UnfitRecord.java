package io.papergraph.read;

/** A record that is no paper. The message says why, as a clause. */
final class UnfitRecord extends Exception {
    private static final long serialVersionUID = 1L;

    UnfitRecord(String reason) {
        super(reason);
    }
}
