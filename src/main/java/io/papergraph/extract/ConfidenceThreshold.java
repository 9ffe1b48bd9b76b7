package io.papergraph.extract;

import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Paper;
import java.util.List;

/** Another extractor's facts without those that are less sure than a threshold. */
public final class ConfidenceThreshold implements Extractor {
    private final Extractor all;
    private final double least;

    private ConfidenceThreshold(Extractor all, double least) {
        this.all = all;
        this.least = least;
    }

    /**
     * An extractor of the facts whose confidence is at least that; with 0 the one that was given, as every fact reaches it.
     *
     * @param least between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    public static Extractor of(Extractor all, double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("a confidence of " + least);
        }
        return least == 0 ? all : new ConfidenceThreshold(all, least);
    }

    @Override
    public String version() {
        return all.version() + "-from-" + least;
    }

    @Override
    public Extraction extract(Paper paper) {
        Extraction extraction = all.extract(paper);
        List<Fact> sure = extraction.facts().stream()
                .filter(fact -> fact.confidence() >= least)
                .toList();
        return new Extraction(extraction.paper(), sure, extraction.warnings());
    }
}
