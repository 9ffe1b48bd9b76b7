package io.papergraph;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the folders {@code cypher} and {@code loader}, which come with the program and which a person may edit. They are in the folder
 * that the system property {@value #HOME} names or, without it, on the class path.
 */
public final class Shipped {
    private static final String HOME = "papergraph.home";

    private Shipped() {}

    /** @throws FileNotFoundException if there is no such file */
    public static byte[] bytes(String path) throws IOException {
        try (InputStream in = open(path)) {
            if (in == null) {
                throw new FileNotFoundException("there is no file " + path);
            }
            return in.readAllBytes();
        }
    }

    /** @throws FileNotFoundException if there is no such file */
    public static String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** @throws FileNotFoundException if there is no such folder, or it is packed in a jar */
    public static Path folder(String path) throws IOException {
        String home = System.getProperty(HOME);
        Path folder = home == null ? onClassPath(path) : Path.of(home, path);
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileNotFoundException("there is no folder " + path);
        }
        return folder;
    }

    private static InputStream open(String path) throws IOException {
        String home = System.getProperty(HOME);
        if (home == null) {
            return Shipped.class.getClassLoader().getResourceAsStream(path);
        }
        Path file = Path.of(home, path);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    private static Path onClassPath(String path) throws IOException {
        URL url = Shipped.class.getClassLoader().getResource(path);
        if (url == null || !url.getProtocol().equals("file")) {
            return null;
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(url + " is no folder", e);
        }
    }
}
