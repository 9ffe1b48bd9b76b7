package io.papergraph.read;

import io.papergraph.Entry;

/** Where a reader puts what it finds, in the order of the file, from the thread that reads. */
public interface Intake {
    void entry(Entry entry);

    /** Something that could not be read; all else is. */
    void rejected(Rejected rejected);

    /** Something that was read, but not quite as it came. */
    void warned(Warning warning);

    /** So many more bytes of the file were read. */
    default void passed(long bytes) {}
}
