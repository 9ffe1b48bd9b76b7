package io.papergraph.read;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;

/** The bytes of a stream, one at a time. Where the stream cannot be read on, they end. */
final class ByteSource implements Closeable {
    private final InputStream stream;
    private final byte[] chunk = new byte[1 << 16];
    private int position;
    private int limit;
    private IOException failure;

    ByteSource(InputStream stream) {
        this.stream = stream;
    }

    boolean available() {
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

    /** The next byte; there is one if it is {@link #available}. */
    byte next() {
        return chunk[position++];
    }

    /** Gives the last byte again; once between two. */
    void back() {
        position--;
    }

    /** Why the bytes end where they do, as a clause; told once, and empty where the stream ends by itself. */
    Optional<String> failure() {
        Optional<String> reason = Optional.ofNullable(failure).map(ByteSource::reason);
        failure = null;
        return reason;
    }

    /** Why a stream cannot be read on, as a clause. */
    static String reason(IOException cause) {
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
