package io.papergraph.graph;

/** The one who waits for a graph to open or close. Asked from any thread. */
public interface Patience {

    /** Takes a sentence about what is waited for. */
    void notice(String sentence);

    /** Whether waiting should end now. */
    boolean isSpent();
}
