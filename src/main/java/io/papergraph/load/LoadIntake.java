package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.read.Intake;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Gathers what is read into batches, and counts. */
final class LoadIntake implements Intake {
    /** Batches grow with the load: a short one soon shows that it goes on, a long one seldom looks up what all papers name. */
    private static final int SMALLEST_BATCH = 100;

    private static final int LARGEST_BATCH = 1000;
    private static final int SHARE = 2;

    private final Pipeline pipeline;
    private final BooleanSupplier stop;
    private final LoadProgress progress;
    private final String extractor;
    private final List<Entry> waiting = new ArrayList<>();
    private final Map<String, List<Fact>> found = new HashMap<>();
    private final Set<String> listings = new HashSet<>();
    private final Set<String> papers = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private int taken;
    private int entries;
    private int rejected;
    private int warnings;
    private int foundOtherwise;
    private boolean stopped;

    /** @param extractor the version of that which extracts; what another one found counts for nothing */
    LoadIntake(Pipeline pipeline, BooleanSupplier stop, LoadProgress progress, String extractor) {
        this.pipeline = pipeline;
        this.stop = stop;
        this.progress = progress;
        this.extractor = extractor;
    }

    @Override
    public void entry(Entry entry) {
        if (isStopped()) {
            return;
        }
        waiting.add(entry);
        if (waiting.size() >= Math.min(LARGEST_BATCH, Math.max(SMALLEST_BATCH, taken / SHARE))) {
            add();
        }
    }

    @Override
    public void extracted(Entry entry, String by, List<Fact> facts) {
        if (isStopped()) {
            return;
        }
        if (by.equals(extractor)) {
            found.put(MergedPaper.textHash(entry.paper()), facts);
        } else {
            foundOtherwise++;
        }
        entry(entry);
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

    @Override
    public void passed(long bytes) {
        progress.passed(bytes);
    }

    boolean isStopped() {
        stopped |= stop.getAsBoolean();
        return stopped;
    }

    /** A file ends, or cannot be read on. */
    void ended(String file) {
        if (foundOtherwise > 0) {
            String papers = foundOtherwise == 1 ? "1 paper was" : foundOtherwise + " papers were";
            warned(new Warning(
                    file,
                    0,
                    papers + " extracted by another version of papergraph, of its lists and models, or with another"
                            + " --min-confidence; what the graph does not know of them is extracted again"));
            foundOtherwise = 0;
        }
    }

    LoadReport finish() {
        if (!isStopped() && !waiting.isEmpty()) {
            add();
        }
        pipeline.finish().forEach(this::count);
        return new LoadReport(listings.size(), entries, papers.size(), written.size(), rejected, warnings, !stopped);
    }

    private void add() {
        List<Entry> batch = List.copyOf(waiting);
        waiting.clear();
        taken += batch.size();
        Map<String, List<Fact>> foundInBatch = Map.copyOf(found);
        found.clear();
        pipeline.add(batch, foundInBatch).forEach(this::count);
    }

    private void count(BatchResult result) {
        result.entries().forEach(entry -> listings.add(entry.listing().key()));
        entries += result.entries().size();
        papers.removeAll(result.renamed());
        written.removeAll(result.renamed());
        papers.addAll(result.papers());
        written.addAll(result.written());
        String file =
                result.entries().get(result.entries().size() - 1).listing().name();
        result.warnings().forEach(text -> warned(new Warning(file, 0, text)));
        progress.written(entries, papers.size());
    }
}
