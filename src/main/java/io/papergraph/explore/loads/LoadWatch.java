package io.papergraph.explore.loads;

import io.papergraph.load.LoadProgress;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.time.Duration;
import java.util.Map;

/** Tells a feed how a load gets on, as often as a person can see. */
final class LoadWatch implements LoadProgress {
    private static final long PAUSE = Duration.ofMillis(200).toNanos();
    private static final int TOLD = 200;

    private final LoadFeed feed;
    private final long bytes;
    private long passed;
    private int entries;
    private int papers;
    private int told;
    private long next = System.nanoTime();

    /** @param bytes how long the text is */
    LoadWatch(LoadFeed feed, long bytes) {
        this.feed = feed;
        this.bytes = bytes;
    }

    @Override
    public void started(String file) {
        feed.add("started", Map.of("name", file, "of", bytes));
    }

    @Override
    public void rejected(Rejected rejected) {
        tell("rejected", rejected.line(), rejected.reason(), rejected.excerpt());
    }

    @Override
    public void warned(Warning warning) {
        tell("warned", warning.line(), warning.text(), "");
    }

    /** The report counts all; a list of thousands helps nobody. */
    private void tell(String name, int line, String reason, String excerpt) {
        told++;
        if (told <= TOLD) {
            feed.add(name, Map.of("line", line, "reason", reason, "excerpt", excerpt));
        }
    }

    @Override
    public void passed(long more) {
        passed += more;
        if (System.nanoTime() - next >= 0) {
            progress();
        }
    }

    @Override
    public void written(int soManyEntries, int soManyPapers) {
        entries = soManyEntries;
        papers = soManyPapers;
        progress();
    }

    private void progress() {
        next = System.nanoTime() + PAUSE;
        feed.add(
                LoadEvent.PROGRESS,
                Map.of("entries", entries, "papers", papers, "bytes", Math.min(passed, bytes), "of", bytes));
    }
}
