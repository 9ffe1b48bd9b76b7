package io.papergraph.sample;

import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import java.io.IOException;
import java.util.List;
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
        LoadedFolder folder = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleGraph.class))
                .getOrComputeIfAbsent(Opened.class, any -> Opened.open(), Opened.class)
                .folder();
        return parameter.getParameter().getType() == Graph.class ? folder.graph() : folder.location();
    }

    private record Opened(LoadedFolder folder) implements ExtensionContext.Store.CloseableResource {
        static Opened open() {
            return new Opened(LoadedFolder.open(List.of(SAMPLE), new CarefulReader()));
        }

        @Override
        public void close() throws IOException {
            folder.close();
        }
    }
}
