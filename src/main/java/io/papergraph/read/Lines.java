package io.papergraph.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The lines of a UTF-8 stream, one at a time. They end with LF, CR LF or CR. A line that is too long, in another
 * encoding, or where the stream breaks off is a {@link Line} with a fault. At most {@link #LONGEST} bytes are held.
 */
final class Lines implements Closeable {
    static final int LONGEST = 10_000_000;

    private final InputStream stream;
    private final byte[] chunk = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long skipped;
    private int number;
    private boolean afterReturn;
    private IOException failure;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** Empty at the end. */
    Optional<Line> next() {
        length = 0;
        skipped = 0;
        boolean begun = false;
        while (available()) {
            byte b = chunk[position++];
            boolean secondHalf = b == '\n' && afterReturn && !begun;
            afterReturn = b == '\r';
            if (secondHalf) {
                continue;
            }
            if (b == '\n' || b == '\r') {
                return Optional.of(line());
            }
            begun = true;
            append(b);
        }
        if (failure != null) {
            IOException cause = failure;
            failure = null;
            number++;
            return Optional.of(new Line(number, Utf8.lenient(line, length), Optional.of(reason(cause))));
        }
        return begun ? Optional.of(line()) : Optional.empty();
    }

    private boolean available() {
        if (position < limit) {
            return true;
        }
        if (limit < 0) {
            return false;
        }
        position = 0;
        try {
            limit = stream.read(chunk);
        } catch (IOException e) {
            failure = e;
            limit = -1;
        }
        return limit > 0;
    }

    private void append(byte b) {
        if (length == LONGEST) {
            skipped++;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, 2 * length));
        }
        line[length++] = b;
    }

    private Line line() {
        number++;
        if (skipped > 0) {
            String fault = "a line of " + (length + skipped) / 1_000_000 + " MB; at most " + LONGEST / 1_000_000
                    + " MB are read";
            return new Line(number, Utf8.lenient(line, Math.min(length, 1000)), Optional.of(fault));
        }
        return Utf8.decode(number, line, length);
    }

    private static String reason(IOException cause) {
        if (cause instanceof EOFException) {
            return "the gzip data break off here";
        }
        return (cause instanceof ZipException ? "corrupt gzip data from here on: " : "cannot be read from here on: ")
                + cause.getMessage();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
