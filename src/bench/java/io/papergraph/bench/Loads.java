package io.papergraph.bench;

import io.papergraph.cli.Main;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads papers by a thousand, ten thousand and all of a file, each number into a new graph by a process of its own with 2 GB of heap, then the same again,
 * and asks each graph every named question.
 */
public final class Loads {
    private static final List<String> HEAP = List.of("-Xmx2g", "-XX:+UseParallelGC");

    private Loads() {}

    /** @param arguments a file of JSON lines, plain or gzipped */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Lines lines = Lines.of(Path.of(arguments[0]));
        try (Workplace place = Workplace.open()) {
            run(lines, place);
        }
    }

    private record Load(int papers, Path graph, double seconds, double again) {}

    private static void run(Lines lines, Workplace place) throws IOException, InterruptedException {
        List<Load> loads = new ArrayList<>();
        for (int count : Stream.of(1_000, 10_000, lines.count())
                .filter(count -> count <= lines.count())
                .distinct()
                .toList()) {
            Path graph = place.folder().resolve("graph-" + count);
            Path file = lines.spread(count, place.folder());
            List<String> load = Program.java(HEAP, Main.class, "load", "--graph", "file:" + graph, file.toString());
            loads.add(new Load(
                    count, graph, place.program().run(load), place.program().run(load)));
        }
        Printed.say("%nLoading into an empty graph, all of the process counted:%n");
        Printed.say(
                "%10s %12s %28s %22s%n", "papers", "papers/s", "papers/s since the row above", "again, share of time");
        Load before = new Load(0, place.folder(), 0, 0);
        for (Load load : loads) {
            Printed.say(
                    "%10d %12.0f %28.0f %22.3f%n",
                    load.papers(),
                    load.papers() / load.seconds(),
                    (load.papers() - before.papers()) / (load.seconds() - before.seconds()),
                    load.again() / load.seconds());
            before = load;
        }
        for (Load load : loads) {
            Printed.say("%nA graph of %d papers:%n", load.papers());
            Questions.main(new String[] {load.graph().toString()});
        }
        ColdStart.main(new String[] {before.graph().toString()});
    }
}
