package io.papergraph.cli;

import io.papergraph.ask.Answer;
import io.papergraph.graph.Rows;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How a command prints rows. */
final class AnswerOutput {
    @Option(names = "--json", description = "Print each row as one JSON value a line.")
    private boolean json;

    @Option(names = "--wide", description = "Print long texts of a table whole.")
    private boolean wide;

    boolean json() {
        return json;
    }

    void print(Answer answer, Console console) {
        if (json) {
            answer.rows().forEach(row -> console.out().println(Json.line(row)));
        } else {
            table(answer.columns(), answer.rows(), console);
        }
    }

    /** Prints JSON as the rows come, a table when all are there. */
    void print(Rows rows, Console console) {
        if (json) {
            rows.forEach(row -> console.out().println(Json.line(row)));
        } else if (rows.columns().isEmpty()) {
            rows.list();
            console.notice("done");
        } else {
            table(rows.columns(), rows.list(), console);
        }
    }

    private void table(List<String> columns, List<Map<String, Object>> rows, Console console) {
        if (rows.isEmpty()) {
            console.notice("no rows");
        } else {
            new Table(columns, rows, wide).lines().forEach(console.out()::println);
        }
    }
}
