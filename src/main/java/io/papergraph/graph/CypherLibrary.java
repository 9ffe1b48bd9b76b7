package io.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Cypher statements of the project, one a file, in the folder {@code cypher/} on the class path. */
public final class CypherLibrary {
    private static final String ROOT = "cypher/";
    private static final String ENDING = ".cypher";

    private CypherLibrary() {}

    /** @throws IllegalArgumentException if the library has no such statement */
    public static Statement statement(String name) {
        try (InputStream in = CypherLibrary.class.getClassLoader().getResourceAsStream(ROOT + name + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("no statement " + name + " in " + ROOT);
            }
            return new Statement(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
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

    static Path folder(String name) {
        URL url = CypherLibrary.class.getClassLoader().getResource(ROOT + name);
        if (url == null) {
            throw new IllegalArgumentException("no folder " + name + " in " + ROOT);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url + " is no folder", e);
        }
    }
}
