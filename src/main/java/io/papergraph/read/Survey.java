package io.papergraph.read;

import io.papergraph.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.ZipException;

/**
 * What one pass over a file shows.
 *
 * @param key the hash of its content, unpacked as far as it can be
 */
record Survey(String key, Head head) {
    static Survey of(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (InputStream content = Content.unpacked(file)) {
            byte[] chunk = new byte[1 << 16];
            for (int count = read(content, chunk, head); count > 0; count = read(content, chunk, head)) {
                digest.update(chunk, 0, count);
                head.write(chunk, 0, Math.min(count, Head.LENGTH - head.size()));
            }
        }
        return new Survey(Hashes.hex(digest), new Head(head.toByteArray()));
    }

    /** Where packed data break, the content ends; the reading that follows reports it. */
    private static int read(InputStream content, byte[] chunk, ByteArrayOutputStream head) throws IOException {
        try {
            return content.read(chunk);
        } catch (EOFException | ZipException e) {
            if (head.size() == 0) {
                throw e;
            }
            return -1;
        }
    }
}
