package io.papergraph.graph;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One who waits until told to stop, and remembers what was said meanwhile. */
final class Waiting implements Patience {
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private volatile boolean spent;

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public boolean isSpent() {
        return spent;
    }

    void spend() {
        spent = true;
    }

    List<String> notices() {
        return notices;
    }
}
