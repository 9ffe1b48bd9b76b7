package io.papergraph.cli;

import io.papergraph.graph.Patience;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints: results go to {@code out}, everything else to {@code err}.
 *
 * @param interruption whether the person wants the command to end
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Interruption interruption) implements Patience {

    /** The one of this process. */
    static Console standard(Interruption interruption) {
        return new Console(
                System.in,
                new PrintWriter(
                        new PipeOutput(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                interruption);
    }

    /** A sentence about the work, beside the results. */
    @Override
    public void notice(String sentence) {
        err.println("papergraph: " + sentence);
    }

    @Override
    public boolean isSpent() {
        return interruption.isRequested();
    }
}
