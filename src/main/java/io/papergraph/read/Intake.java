package io.papergraph.read;

import io.papergraph.Entry;
import io.papergraph.Fact;
import java.util.List;

/** Where a reader puts what it finds, in the order of the file, from the thread that reads. */
public interface Intake {
    void entry(Entry entry);

    /**
     * A paper of which the file tells what was extracted from it before, by the extractor of that version. Who has no use for that
     * takes it for any paper.
     */
    default void extracted(Entry entry, String extractor, List<Fact> facts) {
        entry(entry);
    }

    /** Something that could not be read; all else is. */
    void rejected(Rejected rejected);

    /** Something that was read, but not quite as it came. */
    void warned(Warning warning);

    /** So many more bytes of the file were read. */
    default void passed(long bytes) {}
}
