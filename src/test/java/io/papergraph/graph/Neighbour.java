package io.papergraph.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Another process that opens a folder's graph and does as it is told, a word a line: it answers each with a line. It ends
 * with its input, so it never outlives the one that started it.
 */
final class Neighbour implements AutoCloseable {
    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;

    private Neighbour(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts one; {@link #answer()} says the address when its graph is open. */
    static Neighbour start(Path folder) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Neighbour.class.getName(),
                folder.toString());
        try {
            return new Neighbour(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one and waits until its graph is open. */
    static Neighbour open(Path folder) {
        Neighbour neighbour = start(folder);
        neighbour.answer();
        return neighbour;
    }

    String tell(String word) {
        orders.println(word);
        return answer();
    }

    String answer() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        orders.close();
        process.onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        Waiting waiting = new Waiting();
        Graph graph = Graphs.open(new GraphLocation.Folder(Path.of(arguments[0])), waiting);
        System.out.println(graph.access().bolt());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String word = orders.readLine(); word != null; word = orders.readLine()) {
            System.out.println(obey(word, graph, waiting));
        }
        graph.close();
        System.exit(0);
    }

    private static String obey(String word, Graph graph, Waiting waiting) {
        return switch (word) {
            case "names" -> Things.names(graph).toString();
            case "address" -> graph.access().bolt().toString();
            case "begin to change the schema" -> {
                graph.write(transaction ->
                        transaction.run("test/lock-schema", Map.of()).list());
                yield "begun";
            }
            case "hurry" -> {
                waiting.spend();
                yield "yes";
            }
            case "close" -> {
                graph.close();
                yield "closed";
            }
            default -> {
                Things.create(graph, word);
                yield "created";
            }
        };
    }
}
