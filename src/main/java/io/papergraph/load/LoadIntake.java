package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.read.Intake;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Gathers what is read into batches, and counts. */
final class LoadIntake implements Intake {
    private static final int BATCH = 100;

    private final BatchWriter writer;
    private final BooleanSupplier stop;
    private final LoadProgress progress;
    private final List<Entry> waiting = new ArrayList<>();
    private final Set<String> listings = new HashSet<>();
    private final Set<String> papers = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private int entries;
    private int rejected;
    private int warnings;
    private boolean stopped;

    LoadIntake(BatchWriter writer, BooleanSupplier stop, LoadProgress progress) {
        this.writer = writer;
        this.stop = stop;
        this.progress = progress;
    }

    @Override
    public void entry(Entry entry) {
        if (isStopped()) {
            return;
        }
        waiting.add(entry);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void rejected(Rejected what) {
        rejected++;
        progress.rejected(what);
    }

    @Override
    public void warned(Warning warning) {
        warnings++;
        progress.warned(warning);
    }

    boolean isStopped() {
        stopped |= stop.getAsBoolean();
        return stopped;
    }

    LoadReport finish() {
        if (!isStopped()) {
            flush();
        }
        return new LoadReport(listings.size(), entries, papers.size(), written.size(), rejected, warnings, !stopped);
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        BatchResult result = writer.write(waiting);
        waiting.forEach(entry -> listings.add(entry.listing().key()));
        entries += waiting.size();
        papers.removeAll(result.renamed());
        written.removeAll(result.renamed());
        papers.addAll(result.papers());
        written.addAll(result.written());
        String file = waiting.get(waiting.size() - 1).listing().name();
        result.warnings().forEach(text -> warned(new Warning(file, 0, text)));
        waiting.clear();
        progress.written(entries, papers.size());
    }
}
