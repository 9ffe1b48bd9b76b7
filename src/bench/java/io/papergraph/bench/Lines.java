package io.papergraph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file of JSON lines, plain or gzipped, a paper in each. */
final class Lines {
    private final List<String> lines;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    static Lines of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            reader.lines().filter(line -> !line.isBlank()).forEach(lines::add);
            return new Lines(lines);
        }
    }

    int count() {
        return lines.size();
    }

    /** So many of them, evenly spread, in a file of their own. */
    Path spread(int count, Path folder) throws IOException {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(lines.get((int) ((long) i * lines.size() / count)));
        }
        return Files.write(folder.resolve(count + ".jsonl"), some);
    }
}
