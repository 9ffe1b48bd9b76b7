package io.papergraph.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.Patience;
import io.papergraph.load.LoadProgress;
import io.papergraph.load.LoadReport;
import io.papergraph.load.Loader;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A set's papers in an embedded graph of their own, in a temporary folder that goes when it is closed. */
public final class ScratchGraph implements AutoCloseable {
    private final Path folder;
    private final Graph graph;
    private final Map<String, String> keys = new HashMap<>();

    private ScratchGraph(Path folder, Graph graph) {
        this.folder = folder;
        this.graph = graph;
    }

    /**
     * Loads the texts of a set, without its citations.
     *
     * @throws io.papergraph.graph.GraphException if the graph fails
     * @throws IOException if there is no room for it, or patience ends before all is loaded
     */
    public static ScratchGraph load(CitationSet set, Extractor extractor, Patience patience, LoadProgress progress)
            throws IOException {
        Path folder = Files.createTempDirectory("papergraph-evaluate-");
        ScratchGraph scratch = null;
        boolean loaded = false;
        try {
            Path file = write(set.papers(), folder.resolve("papers.jsonl"));
            scratch =
                    new ScratchGraph(folder, Graphs.open(new GraphLocation.Folder(folder.resolve("graph")), patience));
            LoadReport report = new Loader(scratch.graph, extractor, new PaperReader(InputStream.nullInputStream()))
                    .load(List.of(Input.of(file)), ReadOptions.NONE, patience::isSpent, progress);
            if (!report.finished()) {
                throw new InterruptedIOException("stopped before all papers were loaded");
            }
            scratch.readKeys(set);
            loaded = true;
        } finally {
            if (!loaded) {
                close(folder, scratch == null ? () -> {} : scratch.graph::close);
            }
        }
        return scratch;
    }

    Graph graph() {
        return graph;
    }

    Path folder() {
        return folder;
    }

    /** The key of the paper that has this id of the set. */
    String key(String id) {
        return keys.get(id);
    }

    @Override
    public void close() throws IOException {
        close(folder, graph::close);
    }

    private void readKeys(CitationSet set) {
        List<String> ids = set.papers().stream().map(PaperText::id).toList();
        graph.read(transaction -> {
            transaction
                    .run("read/paper-keys", Map.of("ids", ids))
                    .forEach(row -> keys.put((String) row.get("id"), (String) row.get("key")));
            return null;
        });
    }

    private static Path write(List<PaperText> papers, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (PaperText paper : papers) {
                writer.write(json.writeValueAsString(
                        Map.of("id", paper.id(), "title", paper.title(), "abstract", paper.abstractText())));
                writer.newLine();
            }
        }
        return file;
    }

    private static void close(Path folder, Runnable graph) throws IOException {
        try {
            graph.run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
