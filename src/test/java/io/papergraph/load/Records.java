package io.papergraph.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.read.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of JSON lines for tests. */
final class Records {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Records() {}

    /** A record without an id. */
    static Map<String, Object> titled(String title, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("abstract", text);
        return fields;
    }

    static Map<String, Object> record(String id, String title, String text) {
        Map<String, Object> fields = titled(title, text);
        fields.put("id", id);
        return fields;
    }

    static Input file(Path path, List<Map<String, Object>> records) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> fields : records) {
            lines.add(JSON.writeValueAsString(fields));
        }
        Files.write(path, lines);
        return Input.of(path);
    }
}
