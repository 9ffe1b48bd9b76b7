package io.papergraph.read;

import java.util.BitSet;

/** The objects and arrays that are open at a place in JSON text, the outermost at level 0. */
final class JsonNesting {
    /** What is open within more than these is not told apart; nothing so deep is read. */
    private static final int DEEPEST = 1_000_000;

    private final BitSet objects = new BitSet();
    private int depth;

    int depth() {
        return depth;
    }

    void open(boolean object) {
        if (depth < DEEPEST) {
            objects.set(depth++, object);
        }
    }

    /** Closes all that is open at this level or within it. */
    void close(int level) {
        depth = Math.min(depth, level);
    }

    /** The level of the innermost object, or array, that is open. Its level is -1 if there is none. */
    int innermost(boolean object) {
        return object ? objects.previousSetBit(depth - 1) : objects.previousClearBit(depth - 1);
    }

    /**
     * Whether a value may stand here.
     *
     * @param previous the last character that is not white space, and not within a string
     */
    boolean expectsValue(byte previous) {
        return depth == 0 || (objects.get(depth - 1) ? previous == ':' : previous == '[' || previous == ',');
    }
}
