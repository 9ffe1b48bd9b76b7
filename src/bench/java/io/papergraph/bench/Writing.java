package io.papergraph.bench;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import io.papergraph.export.Tables;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.load.Loader;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/**
 * Makes one graph by a load whose papers are extracted already, by the load's statements alone with all rows at once and with one row each, and by
 * Neo4j's offline import. Each way runs twice, and the second counts.
 */
public final class Writing {
    private static final int PAPERS = 1_000;

    private final Workplace place;
    private final Input input;
    private final Extractor extracted;

    private Writing(Workplace place, Input input, Extractor extracted) {
        this.place = place;
        this.input = input;
        this.extracted = extracted;
    }

    /** @param arguments a file of JSON lines, plain or gzipped */
    public static void main(String[] arguments) throws IOException {
        try (Workplace place = Workplace.open()) {
            Path file = Lines.of(Path.of(arguments[0])).spread(PAPERS, place.folder());
            Extractor extracted = new Extracted(CoreNlpExtractor.open());
            Papers.of(file.toString()).parallelStream().forEach(extracted::extract);
            new Writing(place, Input.of(file), extracted).run();
        }
    }

    private void run() throws IOException {
        Path tables = place.folder().resolve("tables");
        WrittenRows rows;
        try (Graph graph = open(place.folder().resolve("first"))) {
            load(graph);
            rows = WrittenRows.of(graph);
            Tables.forImport().write(graph, tables);
        }
        double load = 0;
        double batch = 0;
        double single = 0;
        double offline = 0;
        for (int round = 0; round < 2; round++) {
            load = seconds("load", round, this::load);
            batch = seconds("batch", round, rows::writeAtOnce);
            single = seconds("single", round, rows::writeSingly);
            Path imported = place.folder().resolve("imported-" + round);
            open(imported).close();
            offline = seconds(() -> importInto(imported.resolve("neo4j"), tables));
        }
        Printed.say("%nWriting a graph of %d papers, %d rows:%n", PAPERS, rows.count());
        Printed.say("a batch is %.1f times as fast as a transaction for each row;%n", single / batch);
        Printed.say(
                "a load without extraction, which also reads, resolves and links, takes %.1f times as long as its batch;%n",
                load / batch);
        Printed.say(
                "Neo4j's offline import takes %.1f times as long as the batch, %.1f times as long as the load%n",
                offline / batch, offline / load);
    }

    private double seconds(String name, int round, Consumer<Graph> work) {
        try (Graph graph = open(place.folder().resolve(name + "-" + round))) {
            graph.applySchema();
            return seconds(() -> work.accept(graph));
        }
    }

    private void load(Graph graph) {
        new Loader(graph, extracted, new PaperReader(InputStream.nullInputStream()))
                .load(List.of(input), ReadOptions.NONE, () -> false, new Silence());
    }

    private static void importInto(Path home, Path tables) {
        try {
            List<String> arguments = new ArrayList<>(Files.readAllLines(tables.resolve("import.args")));
            arguments.replaceAll(option -> option.replaceFirst("=(?=nodes-|edges-)", "=" + tables + "/"));
            arguments.add("--overwrite-destination=true");
            arguments.add("neo4j");
            Path settings = Files.createDirectories(home.resolve("conf"));
            if (new CommandLine(new ImportCommand.Full(silent(home, settings)))
                            .execute(arguments.toArray(String[]::new))
                    != 0) {
                throw new IllegalStateException("Neo4j's import tool failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExecutionContext silent(Path home, Path settings) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new ExecutionContext(home, settings, nowhere, nowhere, new DefaultFileSystemAbstraction());
    }

    private static Graph open(Path folder) {
        return Graphs.open(new GraphLocation.Folder(folder), new Endless());
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Extracts each paper once. */
    private record Extracted(Extractor extractor, Map<String, Extraction> known) implements Extractor {
        Extracted(Extractor extractor) {
            this(extractor, new ConcurrentHashMap<>());
        }

        @Override
        public String version() {
            return extractor.version();
        }

        @Override
        public Extraction extract(Paper paper) {
            return known.computeIfAbsent(paper.title() + "\n" + paper.abstractText(), text -> extractor.extract(paper));
        }
    }
}
