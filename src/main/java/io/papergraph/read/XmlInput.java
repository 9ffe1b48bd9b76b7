package io.papergraph.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The characters of an XML file. They end with an error where a parser asks for more than {@link Lines#LONGEST} for one piece. */
final class XmlInput extends FilterReader {
    private long asked;
    private IOException failure;

    XmlInput(Reader reader) {
        super(reader);
    }

    /** Says that the parser is done with a piece. */
    void piece() {
        asked = 0;
    }

    /** Why it ended before its end. */
    Optional<String> failure() {
        return Optional.ofNullable(failure).map(ByteSource::reason);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        try {
            int count = super.read(target, offset, length);
            asked += Math.max(0, count);
            if (asked > Lines.LONGEST) {
                throw new IOException("a piece of markup of over " + Lines.LONGEST / 1_000_000 + " million characters");
            }
            return count;
        } catch (IOException e) {
            failure = e;
            throw new IOException(e);
        }
    }
}
