package io.papergraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what a benchmark makes, which goes with it. */
record Workplace(Path folder, Program program) implements AutoCloseable {
    static Workplace open() throws IOException {
        Path folder = Files.createTempDirectory("papergraph-bench");
        return new Workplace(folder, new Program(folder.resolve("log")));
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
