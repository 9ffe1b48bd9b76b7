package io.papergraph.load;

import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;

/** Is told how a load gets on, by the thread that loads. */
public interface LoadProgress {
    void started(String file);

    void rejected(Rejected rejected);

    void warned(Warning warning);

    /** So many more bytes of the files were read. */
    default void passed(long bytes) {}

    /**
     * A batch is in the graph.
     *
     * @param entries how many entries of the files are done so far
     * @param papers how many distinct papers these are
     */
    void written(int entries, int papers);
}
