package io.papergraph.sample;

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
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the shipped sample in an embedded graph, one for the whole run: the open {@link Graph}, or where it is. */
public final class SampleGraph implements ParameterResolver {
    private static final String SAMPLE = "loader/samples/hf-papers.txt";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Graph.class || type == GraphLocation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Opened opened = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleGraph.class))
                .getOrComputeIfAbsent(Opened.class, any -> Opened.open(), Opened.class);
        return parameter.getParameter().getType() == Graph.class ? opened.graph() : opened.location();
    }

    private record Opened(Graph graph, GraphLocation.Folder location)
            implements ExtensionContext.Store.CloseableResource {

        static Opened open() {
            try {
                GraphLocation.Folder location = new GraphLocation.Folder(Files.createTempDirectory("sample-graph"));
                Graph graph = Graphs.open(location, new Patient());
                Loader loader = new Loader(graph, new CarefulReader(), new PaperReader(InputStream.nullInputStream()));
                ReadOptions options = ReadOptions.NONE;
                LoadReport report = loader.load(Inputs.of(List.of(SAMPLE)), options, () -> false, new Silence());
                if (report.rejected() > 0 || report.papers() == 0) {
                    throw new IllegalStateException("the sample was not read: " + report);
                }
                return new Opened(graph, location);
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
