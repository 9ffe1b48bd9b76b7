package io.papergraph.extract;

import io.papergraph.Extraction;
import io.papergraph.Paper;

/** Finds what a paper names and how the paper relates to it. Safe to share between threads; the same paper gives the same facts. */
public interface Extractor {
    /** Differs between extractors that may find different facts in the same paper. */
    String version();

    /** Reads title and abstract, whatever they hold. */
    Extraction extract(Paper paper);
}
