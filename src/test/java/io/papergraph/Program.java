package io.papergraph;

import io.papergraph.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, for tests. */
public final class Program {
    private Program() {}

    /** Starts it with this JVM's class path and options; standard input is empty, the rest are pipes. */
    public static ProcessBuilder with(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens"))
                .forEach(command::add);
        command.add("-Dstdout.encoding=UTF-8");
        Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName())
                .forEach(command::add);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    }

    /**
     * Reads what a process prints until a line holds some text.
     *
     * @return all that was read
     * @throws IOException if it ends without
     */
    public static List<String> readUntil(BufferedReader printed, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return lines;
            }
        }
        throw new IOException("ended before \"" + text + "\": " + lines);
    }

    public static BufferedReader errors(Process process) {
        return process.errorReader(StandardCharsets.UTF_8);
    }
}
