package io.papergraph.bench;

import io.papergraph.ask.Catalogue;
import io.papergraph.ask.Parameter;
import io.papergraph.ask.Question;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks a graph every named question about papers and things drawn from all of it, and prints how long the answers take. */
public final class Questions {
    private static final int DRAWN = 300;
    private static final int WARM_UP = 50;

    private final Catalogue catalogue = new Catalogue();
    private final Graph graph;
    private final List<Map<String, Object>> drawn;

    private Questions(Graph graph) {
        this.graph = graph;
        this.drawn = graph.read(transaction ->
                transaction.run("read/drawn", Map.of("count", DRAWN)).list());
    }

    /** @param arguments the folder of the graph */
    public static void main(String[] arguments) {
        try (Graph graph = Graphs.open(new GraphLocation.Folder(Path.of(arguments[0])), new Endless())) {
            graph.applySchema();
            Questions questions = new Questions(graph);
            Printed.say(
                    "%-24s %8s %8s %8s %8s   milliseconds, of %d answers each%n",
                    "", "p50", "p95", "p99", "max", DRAWN);
            questions.catalogue.questions().forEach(questions::time);
        }
    }

    private void time(Question question) {
        for (int i = 0; i < WARM_UP; i++) {
            ask(question, i);
        }
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            long start = System.nanoTime();
            ask(question, i);
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        milliseconds.sort(null);
        Printed.say(
                "%-24s %8.1f %8.1f %8.1f %8.1f%n",
                question.name(),
                at(milliseconds, 0.50),
                at(milliseconds, 0.95),
                at(milliseconds, 0.99),
                at(milliseconds, 1));
    }

    private void ask(Question question, int turn) {
        Map<String, String> values = new HashMap<>();
        int next = turn;
        for (Parameter parameter : question.parameters()) {
            if (parameter.preset().isEmpty()) {
                Map<String, Object> row = drawn.get(next % drawn.size());
                values.put(parameter.name(), (String)
                        row.get(parameter.kind() == Parameter.Kind.ENTITY ? "entity" : "paper"));
                next += drawn.size() / 2;
            }
        }
        catalogue.answer(question, values, graph);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
