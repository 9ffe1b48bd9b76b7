package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.export.CanonicalDump;
import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.Patience;
import io.papergraph.graph.Query;
import io.papergraph.graph.Rows;
import io.papergraph.graph.Statement;
import io.papergraph.read.Inputs;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An embedded graph for tests, with short ways to ask it. */
public final class TestGraph implements AutoCloseable {
    private final Graph graph;

    private TestGraph(Graph graph) {
        this.graph = graph;
    }

    /** Takes some seconds. */
    public static TestGraph open(Path folder) {
        TestGraph open = new TestGraph(Graphs.open(new GraphLocation.Folder(folder), new Patience() {
            @Override
            public void notice(String sentence) {
                System.err.println(sentence);
            }

            @Override
            public boolean isSpent() {
                return false;
            }
        }));
        open.graph.applySchema();
        return open;
    }

    /** One that is open already. */
    static TestGraph of(Graph graph) {
        return new TestGraph(graph);
    }

    public Graph graph() {
        return graph;
    }

    /** Empties it of all but the schema. */
    public void clear() {
        change("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n");
    }

    /** Writes entries as one batch. */
    BatchResult write(Extractor extractor, List<Entry> entries) {
        BatchWriter writer = new BatchWriter(graph, extractor);
        return writer.write(entries, writer.extract(entries, Map.of()));
    }

    /** Loads a file of papers, whose abstracts are read as {@link MadeUpExtractor} does. */
    public void load(Path file) throws NoSuchInput {
        new Loader(graph, new MadeUpExtractor("1"), new PaperReader(InputStream.nullInputStream()))
                .load(Inputs.of(List.of(file.toString())), ReadOptions.NONE, () -> false, new Watching());
    }

    public List<String> dump() {
        List<String> lines = new ArrayList<>();
        new CanonicalDump().write(graph, lines::add);
        return lines;
    }

    public List<Map<String, Object>> ask(String cypher) {
        return run(cypher, false);
    }

    /** Runs a statement that writes. */
    public void change(String cypher) {
        run(cypher, true);
    }

    private List<Map<String, Object>> run(String cypher, boolean write) {
        List<Map<String, Object>> rows = new ArrayList<>();
        graph.run(new Query(new Statement("test", cypher), Map.of(), write), (Rows found) -> rows.addAll(found.list()));
        return rows;
    }

    @Override
    public void close() {
        graph.close();
    }
}
