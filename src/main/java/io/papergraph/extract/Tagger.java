package io.papergraph.extract;

import java.util.List;

/** Tells for each token of a sentence how probably it begins or goes on with the name of something. */
public interface Tagger {
    /** @param features of each token; of the same thread-safety as the extractor: any number of threads at a time */
    Tagging tag(List<List<String>> features);
}
