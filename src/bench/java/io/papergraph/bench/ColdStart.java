package io.papergraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long a user waits for {@code papergraph ask}, cold and while another process serves the graph, and of what that time is made. The
 * program must have been built by its launcher.
 */
public final class ColdStart {
    private static final int TIMES = 5;
    private static final String LAUNCHER = "./papergraph";
    /** As the launcher starts what ends soon. */
    private static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:SharedArchiveFile=target/papergraph/classes.jsa",
            "-Xshare:auto",
            "-Dpapergraph.home=.");

    private final Workplace place;
    private final Path graph;

    private ColdStart(Workplace place, Path graph) {
        this.place = place;
        this.graph = graph;
    }

    /** @param arguments the folder of a loaded graph that no other process holds */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Workplace place = Workplace.open()) {
            new ColdStart(place, Path.of(arguments[0]).toAbsolutePath()).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        double version = ask("--version");
        double cold = ask("ask", "most-used-models", "--graph", "file:" + graph);
        double[] coldParts = parts();
        Process serving = place.program().start(List.of(LAUNCHER, "serve", "--graph", "file:" + graph));
        double served;
        double[] servedParts;
        try {
            while (!Files.exists(graph.resolve("bolt"))) {
                Thread.sleep(100);
            }
            served = ask("ask", "most-used-models", "--graph", "file:" + graph);
            servedParts = parts();
        } finally {
            serving.destroy();
            serving.waitFor();
        }
        Printed.say("%nmilliseconds, the median of %d:%n", TIMES);
        Printed.say("%8.0f  papergraph ask, cold%n", cold);
        Printed.say("%8.0f  papergraph ask while another process serves the graph%n", served);
        Printed.say("%8.0f  papergraph --version%n", version);
        Printed.say("of a cold one:%n");
        Printed.say("%8.0f  Java until it runs our code%n", coldParts[0]);
        Printed.say("%8.0f  Neo4j's start%n", coldParts[1] - coldParts[0] - (servedParts[1] - servedParts[0]));
        Printed.say("%8.0f  the driver%n", servedParts[1] - servedParts[0]);
        Printed.say(
                "%8.0f  the question (%.0f while another process serves)%n",
                coldParts[2] - coldParts[1], servedParts[2] - servedParts[1]);
    }

    private double ask(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER));
        command.addAll(List.of(arguments));
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            seconds.add(place.program().run(command));
        }
        return median(seconds) * 1000;
    }

    /** When code ran, when the graph was open, when the answer was there. */
    private double[] parts() throws IOException, InterruptedException {
        List<List<Double>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < TIMES; i++) {
            List<String> command = Program.java(QUICK, Opening.class, graph.toString());
            command.set(command.indexOf("-cp") + 1, libraries());
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            for (int part = 0; part < parts.size(); part++) {
                parts.get(part).add(Double.valueOf(line[part]));
            }
            process.waitFor();
        }
        return parts.stream().mapToDouble(ColdStart::median).toArray();
    }

    /** The program's own, as its class archive wants them, then the benchmark's. */
    private static String libraries() {
        String own = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(path -> path.endsWith("test-classes"))
                .findFirst()
                .orElseThrow();
        return "target/papergraph/lib/*:" + own;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
