package io.papergraph.extract;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import java.util.function.Supplier;

/** An extractor whose version is known, and which is opened when it gets its first paper. */
public final class ExtractorOnDemand implements Extractor {
    private final String version;
    private final Supplier<Extractor> opening;
    private Extractor open;

    /** @param opening of an extractor of that version; asked once */
    public ExtractorOnDemand(String version, Supplier<Extractor> opening) {
        this.version = version;
        this.opening = opening;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(Paper paper) {
        return open().extract(paper);
    }

    private synchronized Extractor open() {
        if (open == null) {
            open = opening.get();
        }
        return open;
    }
}
