package io.papergraph.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that can be read more than once: an input itself, or a copy of what can be read only once.
 *
 * @param copied whether it goes when this closes
 */
record LocalFile(Path file, boolean copied) implements Closeable {
    static LocalFile of(Input input, InputStream stream) throws IOException {
        if (input.path().isEmpty()) {
            return copy(stream);
        }
        Path path = input.path().get();
        if (Files.isDirectory(path)) {
            throw new IOException(Folder.children(path).isEmpty() ? "an empty folder" : "a folder without files");
        }
        if (Files.isRegularFile(path) || !Files.exists(path)) {
            return new LocalFile(path, false);
        }
        try (InputStream once = Files.newInputStream(path)) {
            return copy(once);
        }
    }

    private static LocalFile copy(InputStream once) throws IOException {
        LocalFile copy = new LocalFile(Files.createTempFile("papergraph", ".input"), true);
        try (OutputStream out = Files.newOutputStream(copy.file)) {
            once.transferTo(out);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(file);
        }
    }
}
