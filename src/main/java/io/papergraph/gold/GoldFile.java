package io.papergraph.gold;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Annotated papers as JSON lines in UTF-8. */
public final class GoldFile {
    private static final int BUFFER = 1 << 16;

    private GoldFile() {}

    /**
     * Reads a file whole, one line at a time; blank lines are passed over.
     *
     * @param file plain, or gzip where its name ends in {@code .gz}
     * @return at least one paper, in the file's order, no two with one id
     * @throws BrokenGoldException if a line is not an annotated paper, or there is none
     * @throws IOException if the file cannot be read at all
     */
    public static List<GoldPaper> read(Path file) throws IOException {
        List<GoldPaper> papers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 1;
        // One char a byte, so that a line that is not UTF-8 is found on its own line by the JSON parser.
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(file), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                if (line.isBlank()) {
                    continue;
                }
                GoldPaper paper = GoldRecord.parse(line.getBytes(StandardCharsets.ISO_8859_1));
                if (!ids.add(paper.id())) {
                    throw new IllegalArgumentException("the id " + paper.id() + " for the second time");
                }
                papers.add(paper);
            }
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            throw new BrokenGoldException(file, number, e.getMessage());
        }
        if (papers.isEmpty()) {
            throw new BrokenGoldException(file, 1, "no annotated paper");
        }
        return List.copyOf(papers);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes, BUFFER);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
