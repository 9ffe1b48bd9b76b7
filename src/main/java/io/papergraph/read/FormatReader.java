package io.papergraph.read;

import java.io.IOException;

/** One format. Without state: each call reads one file. */
interface FormatReader {
    /** Whether a file that begins like this is of the format. */
    boolean recognises(Head head);

    /** The same where fields have no names of the format's own. */
    default boolean recognises(Head head, FieldNames names) {
        return recognises(head);
    }

    /** Reads a file to its end, of the options those that concern the format. An exception means that nothing after it can be read. */
    void read(Content content, ReadOptions options, ListingIntake intake) throws IOException;
}
