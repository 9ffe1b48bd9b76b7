package io.papergraph.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.papergraph.graph.Graph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A graph as CSV files: one for the nodes with the same labels, {@code nodes-Entity-Model.csv}, one for the edges of a type, {@code edges-USES.csv}. */
public final class Tables {
    private final TableStyle style;

    private Tables(TableStyle style) {
        this.style = style;
    }

    /** For spreadsheets and data frames: lists are JSON. */
    public static Tables plain() {
        return new Tables(new PlainStyle());
    }

    /** For {@code neo4j-admin database import full @import.args}, which stands beside them. */
    public static Tables forImport() {
        return new Tables(new ImportStyle());
    }

    /**
     * Writes the files.
     *
     * @param folder is made if it is not there
     * @return the files, by name
     * @throws IOException if one cannot be written, or the folder holds something already
     */
    public List<Path> write(Graph graph, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        Map<String, CsvWriter> writers = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        try {
            graph.read(transaction -> {
                Columns columns = new Columns();
                Node.all(transaction, columns::add);
                Node.all(transaction, node -> write(node, columns, folder, writers, files));
                return null;
            });
        } finally {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        }
        files.sort(null);
        style.finish(folder, files);
        return files;
    }

    private void write(Node node, Columns columns, Path folder, Map<String, CsvWriter> writers, List<Path> files) {
        String group = Columns.group(node);
        SortedMap<String, Kind> ofNode = columns.of(node);
        CsvWriter nodes = writers.computeIfAbsent(
                "nodes-" + group.replace(';', '-'), name -> open(folder, name, style.nodeHeader(ofNode), files));
        nodes.writeRecord(cells(List.of(node.id(), style.labels(node.labels())), ofNode, node.properties()));
        for (Node.Edge edge : node.edges()) {
            SortedMap<String, Kind> ofEdge = columns.of(edge);
            CsvWriter edges = writers.computeIfAbsent(
                    "edges-" + edge.type(), name -> open(folder, name, style.edgeHeader(ofEdge), files));
            edges.writeRecord(cells(List.of(node.id(), edge.to(), edge.type()), ofEdge, edge.properties()));
        }
    }

    private List<String> cells(List<String> first, SortedMap<String, Kind> columns, Map<String, Object> properties) {
        List<String> cells = new ArrayList<>(first);
        columns.forEach((name, kind) -> {
            Object value = properties.get(name);
            cells.add(value == null ? null : style.cell(value, kind));
        });
        return cells;
    }

    private static CsvWriter open(Path folder, String name, List<String> header, List<Path> files) {
        try {
            Path file = folder.resolve(name.replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".csv");
            files.add(file);
            CsvWriter writer =
                    CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(file);
            writer.writeRecord(header);
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
