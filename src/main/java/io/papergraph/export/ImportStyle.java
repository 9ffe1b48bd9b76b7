package io.papergraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Headers that say what each column is, as Neo4j's import tool wants them, and a file with its options.
 *
 * @see <a href="https://neo4j.com/docs/operations-manual/5/import/">Neo4j Admin import</a>
 */
final class ImportStyle implements TableStyle {
    /** Between the texts of a list: a character that no text holds. */
    private static final String SEPARATOR = "\u001f";

    @Override
    public List<String> nodeHeader(SortedMap<String, Kind> properties) {
        return header(List.of(":ID", ":LABEL"), properties);
    }

    @Override
    public List<String> edgeHeader(SortedMap<String, Kind> properties) {
        return header(List.of(":START_ID", ":END_ID", ":TYPE"), properties);
    }

    private static List<String> header(List<String> first, SortedMap<String, Kind> properties) {
        List<String> header = new ArrayList<>(first);
        properties.forEach((name, kind) -> header.add(name + ":" + kind.label()));
        return header;
    }

    @Override
    public String labels(List<String> labels) {
        return String.join(SEPARATOR, labels);
    }

    @Override
    public String cell(Object value, Kind kind) {
        return kind == Kind.STRINGS
                ? ((Collection<?>) value).stream().map(Object::toString).collect(Collectors.joining(SEPARATOR))
                : value.toString();
    }

    @Override
    public void finish(Path folder, List<Path> files) throws IOException {
        List<String> options = new ArrayList<>(List.of("--multiline-fields=true", "--array-delimiter=U+001F"));
        for (Path file : files) {
            String kind = file.getFileName().toString().startsWith("nodes-") ? "nodes" : "relationships";
            options.add("--" + kind + "=" + file.getFileName());
        }
        Files.write(folder.resolve("import.args"), options);
    }
}
