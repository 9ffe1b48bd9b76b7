package io.papergraph.bench;

import io.papergraph.ask.Catalogue;
import io.papergraph.ask.Question;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;

/** Opens a graph, asks it something, and prints after how many milliseconds of its process it began, had the graph open, had the answer. */
public final class Opening {
    private Opening() {}

    /** @param arguments the folder of the graph */
    public static void main(String[] arguments) {
        long began = age();
        try (Graph graph = Graphs.open(new GraphLocation.Folder(Path.of(arguments[0])), new Endless())) {
            long open = age();
            Catalogue catalogue = new Catalogue();
            Question question = catalogue.question("most-used-models");
            catalogue.answer(question, Map.of(), graph);
            Printed.say("%d %d %d%n", began, open, age());
        }
    }

    private static long age() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }
}
