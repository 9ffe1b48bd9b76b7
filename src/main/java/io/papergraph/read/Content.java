package io.papergraph.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * What a file holds: unpacked, and as UTF-8.
 *
 * @param passed is told how many bytes of the file were read
 */
record Content(Path file, Head head, LongConsumer passed) {
    private static final int GZIP = 0x8b1f;
    private static final int BUFFER = 1 << 16;

    /** The bytes as they are, gunzipped where they begin as gzip does. */
    static InputStream unpacked(Path file) throws IOException {
        return unpacked(file, bytes -> {});
    }

    private static InputStream unpacked(Path file, LongConsumer passed) throws IOException {
        InputStream plain = new BufferedInputStream(new Counted(Files.newInputStream(file), passed), BUFFER);
        try {
            plain.mark(2);
            int magic = plain.read() | plain.read() << 8;
            plain.reset();
            return magic == GZIP ? new Gunzip(plain, BUFFER) : plain;
        } catch (IOException e) {
            closeAfter(plain, e);
            throw e;
        }
    }

    private static void closeAfter(Closeable stream, IOException cause) {
        try {
            stream.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** The bytes in UTF-8; where they were meant to be and are not, as they are. */
    InputStream bytes() throws IOException {
        InputStream unpacked = unpacked(file, passed);
        return head.charset().equals(StandardCharsets.UTF_8) ? unpacked : new Utf16Input(unpacked, head.charset());
    }

    Lines lines() throws IOException {
        return new Lines(bytes());
    }

    /** Of a format that is older than UTF-8: a line that is not UTF-8 is read as Windows-1252. */
    Lines oldLines() throws IOException {
        return new Lines(bytes(), true);
    }
}
