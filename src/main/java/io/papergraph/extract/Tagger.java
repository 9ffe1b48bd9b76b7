package io.papergraph.extract;

/** Tells for each token of a sentence how probably it begins or goes on with the name of something. */
public interface Tagger {
    /** @param features of each token, their {@link Fingerprint}s; of the same thread-safety as the extractor: any number of threads at a time */
    Tagging tag(long[][] features);
}
