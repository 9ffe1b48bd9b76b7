package io.papergraph.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        Interruption interruption = Interruption.onSignal();
        System.exit(run(arguments, interruption));
    }

    private static int run(String[] arguments, Interruption interruption) {
        try {
            return Papergraph.commandLine(Console.standard(interruption)).execute(arguments);
        } finally {
            interruption.done();
        }
    }
}
