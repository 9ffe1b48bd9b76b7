package io.papergraph.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read.
 *
 * @param path a file, as the command line has it; empty for the reader's stream
 * @param label what messages call it
 */
public record Input(Optional<Path> path, String label) {
    public static final Input STDIN = stream("stdin");

    public static Input of(Path path) {
        return new Input(Optional.of(path), path.toString());
    }

    /** What the reader's stream holds, under a name. */
    public static Input stream(String name) {
        return new Input(Optional.empty(), name);
    }

    /** The file's name without its folders. */
    public String name() {
        return path.map(file -> file.getFileName() == null
                        ? file.toString()
                        : file.getFileName().toString())
                .orElse(label);
    }
}
