package io.papergraph.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small file of each form of each format; what stands before the first dot of its name is the format's label. */
final class FormatSamples {
    private static final Path FOLDER = Path.of("src/test/resources/formats");

    private FormatSamples() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Format format(String name) {
        return Format.of(name.substring(0, name.indexOf('.'))).orElseThrow();
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Collected read(String name) {
        return Reading.text(text(name));
    }

    static void readInto(String name, Intake intake) {
        Reading.into(intake, text(name), ReadOptions.NONE);
    }
}
