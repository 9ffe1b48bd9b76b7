package io.papergraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/** All benchmarks in one run, on the papers of one file. */
public final class Everything {
    private static final int PAPERS = 500;

    private Everything() {}

    /** @param arguments a file of JSON lines, plain or gzipped */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        try (Workplace place = Workplace.open()) {
            Path some = Lines.of(Path.of(arguments[0])).spread(PAPERS, place.folder());
            Speed.main(new String[] {some.toString()});
        }
        Writing.main(arguments);
        Loads.main(arguments);
    }
}
