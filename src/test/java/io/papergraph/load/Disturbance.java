package io.papergraph.load;

import io.papergraph.graph.Patience;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What befalls a load after its first batch, and is put right when the load says that it waits. */
final class Disturbance implements LoadProgress, Patience {
    interface Act {
        void take() throws IOException;
    }

    private final Act fault;
    private final Act repair;
    private final boolean impatient;
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private boolean befell;
    private volatile boolean spent;

    private Disturbance(Act fault, Act repair, boolean impatient) {
        this.fault = fault;
        this.repair = repair;
        this.impatient = impatient;
    }

    static Disturbance none() {
        return new Disturbance(() -> {}, () -> {}, false);
    }

    static Disturbance of(Act fault, Act repair) {
        return new Disturbance(fault, repair, false);
    }

    /** One that is not put right: the person who is told interrupts the load. */
    static Disturbance forGood(Act fault) {
        return new Disturbance(fault, () -> {}, true);
    }

    List<String> notices() {
        return notices;
    }

    @Override
    public void written(int entries, int papers) {
        if (!befell) {
            befell = true;
            take(fault);
        }
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
        if (sentence.contains("waiting")) {
            spent = impatient;
            take(repair);
        }
    }

    @Override
    public boolean isSpent() {
        return spent;
    }

    @Override
    public void started(String file) {}

    @Override
    public void rejected(Rejected rejected) {}

    @Override
    public void warned(Warning warning) {}

    private static void take(Act act) {
        try {
            act.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
