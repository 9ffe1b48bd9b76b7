package io.papergraph.graph;

import java.nio.charset.StandardCharsets;

/** Sees in what a client says by Bolt when it commits a write. */
final class CommitWatch {
    /** The whole message: two bytes, the structure without fields and its tag, and the end. */
    private static final String COMMIT = "\u0000\u0002\u00b0\u0012\u0000\u0000";

    private static final String READ = "\u0084mode\u0081r";
    private static final String BEGIN = "\u00b1\u0011";

    private boolean writes;

    boolean isCommit(byte[] said) {
        String text = new String(said, StandardCharsets.ISO_8859_1);
        if (text.contains(BEGIN)) {
            writes = !text.contains(READ);
        }
        return writes && text.contains(COMMIT);
    }
}
