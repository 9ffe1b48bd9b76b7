package io.papergraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a Neo4j folder's first start, its first schema included, is still to come. One that was cut off leaves files
 * that Neo4j cannot start from, or half a constraint, and nobody's data: others are let in only after it. Such a folder
 * is emptied and begun again.
 */
final class FirstStart {
    private final Path mark;
    private final boolean ahead;

    private FirstStart(Path mark, boolean ahead) {
        this.mark = mark;
        this.ahead = ahead;
    }

    /** @throws GraphException if what a cut-off start left cannot be removed */
    static FirstStart prepare(Path home) {
        Path mark = home.resolve("started");
        boolean ahead = !Files.exists(mark);
        if (ahead && Files.exists(home)) {
            empty(home);
        }
        return new FirstStart(mark, ahead);
    }

    boolean isAhead() {
        return ahead;
    }

    /** Notes that Neo4j has started here once, and has its schema. */
    void done() {
        if (ahead) {
            try {
                Files.createFile(mark);
            } catch (IOException e) {
                throw new GraphException(GraphException.Kind.REFUSED, "cannot write " + mark + ": " + e, e);
            }
        }
    }

    private static void empty(Path home) {
        try (Stream<Path> all = Files.walk(home)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new GraphException(
                    GraphException.Kind.REFUSED, "cannot remove what a cut-off start left in " + home + ": " + e, e);
        }
    }
}
