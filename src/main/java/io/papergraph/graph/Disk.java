package io.papergraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room on the disk of a graph's folder.
 *
 * @param folder one that is there
 */
record Disk(Path folder) {
    /** Less than a batch's log. */
    private static final long FULL = 1 << 20;

    /** Less, and Neo4j may never finish its start, nor its end. */
    private static final long START = 16 << 20;

    boolean isFull() {
        return room() < FULL;
    }

    /** @throws GraphException if Neo4j should not be started here */
    void requireRoom() {
        if (room() < START) {
            throw full(null);
        }
    }

    GraphException full(GraphException cause) {
        return new GraphException(
                GraphException.Kind.REFUSED,
                "the disk that holds " + folder + " is full: make room, and the same command goes on",
                cause);
    }

    private long room() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
