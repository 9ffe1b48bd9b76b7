package io.papergraph.sample;

/** For a site that no test expects to fail. */
public final class Unforeseen {
    private Unforeseen() {}

    public static void failure(Exception failure) {
        throw new AssertionError(failure);
    }
}
