package io.papergraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papergraph.ask.WrongRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** JSON lines in UTF-8, plain, or gzip where the file's name ends in {@code .gz}. */
final class CitationFile {
    private static final ObjectReader JSON = JsonMapper.builder().build().reader();

    private CitationFile() {}

    /** @throws WrongRequest with file and line if a record is no JSON object, or the taker refuses it with one */
    static void read(Path file, Consumer<CitationRecord> taker) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                try {
                    taker.accept(new CitationRecord(JSON.readTree(line)));
                } catch (JsonProcessingException e) {
                    throw new WrongRequest(file + ", line " + number + ": broken JSON: " + e.getOriginalMessage(), e);
                } catch (WrongRequest e) {
                    throw new WrongRequest(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
