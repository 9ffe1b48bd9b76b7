package io.papergraph.cli;

import io.papergraph.read.Rejected;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where rejects are written, if anyone wants them. */
final class RejectsFile implements AutoCloseable {
    private final Optional<BufferedWriter> writer;

    private RejectsFile(Optional<BufferedWriter> writer) {
        this.writer = writer;
    }

    static RejectsFile open(Optional<Path> path) throws IOException {
        return new RejectsFile(path.isPresent() ? Optional.of(Files.newBufferedWriter(path.get())) : Optional.empty());
    }

    void write(Rejected rejected) {
        writer.ifPresent(file -> {
            try {
                file.write(Json.line(rejected));
                file.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the rejects", e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
    }
}
