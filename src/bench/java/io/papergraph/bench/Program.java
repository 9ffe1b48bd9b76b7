package io.papergraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in processes of their own, which begin cold as a user's do. What they say goes to a file. */
final class Program {
    private final Path log;

    Program(Path log) {
        this.log = log;
    }

    /** The arguments of a Java program of this class path. */
    static List<String> java(List<String> options, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(1, options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** @return how many seconds it took */
    double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int code = start(command).waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + "; see " + log);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
