package io.papergraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.resolve.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's words out of a file, a line of JSON for each.
 *
 * @param words in order
 * @param rejected how many lines hold none
 */
record WordFile(List<Word> words, int rejected) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a file, {@code -} for standard input; tells the person of each line that holds no word. */
    static WordFile read(String file, Console console) throws IOException {
        String text = file.equals("-")
                ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(file));
        List<Word> words = new ArrayList<>();
        int rejected = 0;
        int line = 0;
        for (String json : text.lines().toList()) {
            line++;
            try {
                if (!json.isBlank()) {
                    words.add(word(MAPPER.readTree(json)));
                }
            } catch (JsonProcessingException | IllegalArgumentException e) {
                rejected++;
                console.notice(file + ":" + line + ": is no word: "
                        + e.getMessage().lines().findFirst().orElse(""));
            }
        }
        return new WordFile(words, rejected);
    }

    private static Word word(JsonNode json) {
        return Word.of(
                0,
                json.path("kind").asText(),
                text(json, "name").orElse(""),
                text(json, "other"),
                text(json, "type"),
                text(json, "paper"));
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
