package io.papergraph.load;

import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.read.Input;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads files into a graph. */
public final class Loader {
    private final Graph graph;
    private final Extractor extractor;
    private final PaperReader reader;

    public Loader(Graph graph, Extractor extractor, PaperReader reader) {
        this.graph = graph;
        this.extractor = extractor;
        this.reader = reader;
    }

    /**
     * Loads files in order. A load that ends early, for whatever reason, is finished by the same load again.
     *
     * @param stop asked between batches, by other threads too; when true, what is read later is left out
     * @throws io.papergraph.graph.GraphException if the graph fails; the batches before are in it
     */
    public LoadReport load(List<Input> inputs, ReadOptions options, BooleanSupplier stop, LoadProgress progress) {
        graph.applySchema();
        BatchWriter writer = new BatchWriter(graph, extractor);
        try (Pipeline pipeline = new Pipeline(writer::extract, writer::write, stop)) {
            LoadIntake intake = new LoadIntake(pipeline, stop, progress, extractor.version());
            for (Input input : inputs) {
                if (!intake.isStopped()) {
                    progress.started(input.label());
                    reader.read(input, options, intake);
                    intake.ended(input.label());
                }
            }
            return intake.finish();
        }
    }
}
