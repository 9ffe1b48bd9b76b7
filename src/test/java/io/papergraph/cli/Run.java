package io.papergraph.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One command run in this process, and what came of it. */
record Run(int exitCode, String out, String err) {

    static Run of(String... words) {
        return withInput("", words);
    }

    static Run withInput(String input, String... words) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(in, new PrintWriter(out), new PrintWriter(err), new Interruption());
        int exitCode = Papergraph.commandLine(console).execute(words);
        return new Run(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
