package io.papergraph.graph;

import io.papergraph.Shipped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Cypher statements of the project, one a file, in the folder {@code cypher/}. */
public final class CypherLibrary {
    private static final String ROOT = "cypher/";
    private static final String ENDING = ".cypher";

    private CypherLibrary() {}

    /** @throws IllegalArgumentException if the library has no such statement */
    public static Statement statement(String name) {
        try {
            return new Statement(name, Shipped.text(ROOT + name + ENDING));
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the statements in one folder of the library, sorted. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> folder + "/" + name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the library has no such folder */
    static Path folder(String name) {
        try {
            return Shipped.folder(ROOT + name);
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
