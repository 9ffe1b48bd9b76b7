package io.papergraph.sample;

import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.Patience;
import io.papergraph.load.LoadProgress;
import io.papergraph.load.LoadReport;
import io.papergraph.load.Loader;
import io.papergraph.read.Inputs;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An embedded graph in a folder of its own, which goes when it is closed. */
public record LoadedFolder(Graph graph, GraphLocation.Folder location) implements AutoCloseable {

    /** Opens one with the papers of these files, none of which may be rejected. */
    public static LoadedFolder open(List<String> files, Extractor extractor) {
        try {
            GraphLocation.Folder location = new GraphLocation.Folder(Files.createTempDirectory("loaded-graph"));
            Graph graph = Graphs.open(location, new Patient());
            Loader loader = new Loader(graph, extractor, new PaperReader(InputStream.nullInputStream()));
            LoadReport report = loader.load(Inputs.of(files), ReadOptions.NONE, () -> false, new Silence());
            if (report.rejected() > 0 || report.papers() == 0) {
                throw new IllegalStateException(files + " were not read: " + report);
            }
            return new LoadedFolder(graph, location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchInput e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        graph.close();
        try (Stream<Path> files = Files.walk(location.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private record Patient() implements Patience {
        @Override
        public void notice(String sentence) {}

        @Override
        public boolean isSpent() {
            return false;
        }
    }

    private record Silence() implements LoadProgress {
        @Override
        public void started(String file) {}

        @Override
        public void rejected(Rejected rejected) {}

        @Override
        public void warned(Warning warning) {}

        @Override
        public void written(int entries, int papers) {}
    }
}
