package io.papergraph.train;

/** Is told, from several threads, what was done. */
public interface Progress {
    void done(String step);
}
