package io.papergraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Names as they are, and JSON for lists. */
final class PlainStyle implements TableStyle {
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public List<String> nodeHeader(SortedMap<String, Kind> properties) {
        return header(List.of("id", "labels"), properties);
    }

    @Override
    public List<String> edgeHeader(SortedMap<String, Kind> properties) {
        return header(List.of("from", "to", "type"), properties);
    }

    private static List<String> header(List<String> first, SortedMap<String, Kind> properties) {
        List<String> header = new ArrayList<>(first);
        properties.keySet().forEach(name -> header.add(first.contains(name) ? name + "_" : name));
        return header;
    }

    @Override
    public String labels(List<String> labels) {
        return String.join(";", labels);
    }

    @Override
    public String cell(Object value, Kind kind) {
        try {
            return kind == Kind.STRINGS ? json.writeValueAsString(value) : value.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }

    @Override
    public void finish(Path folder, List<Path> files) {
        // The tables are all.
    }
}
