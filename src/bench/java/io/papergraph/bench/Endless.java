package io.papergraph.bench;

import io.papergraph.graph.Patience;

/** Waits as long as it takes. */
final class Endless implements Patience {
    @Override
    public void notice(String sentence) {
        System.err.println(sentence);
    }

    @Override
    public boolean isSpent() {
        return false;
    }
}
