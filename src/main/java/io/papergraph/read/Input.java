package io.papergraph.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read.
 *
 * @param path a file, as the command line has it; empty for standard input
 */
public record Input(Optional<Path> path) {
    public static final Input STDIN = new Input(Optional.empty());

    public static Input of(Path path) {
        return new Input(Optional.of(path));
    }

    /** What messages call it. */
    public String label() {
        return path.map(Path::toString).orElse("stdin");
    }

    /** The file's name without its folders. */
    public String name() {
        return path.map(file -> file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString())
                .orElse("stdin");
    }
}
