package io.papergraph.cli;

import io.papergraph.evaluate.CitationEvaluation;
import io.papergraph.evaluate.CitationTable;
import io.papergraph.evaluate.Evaluation;
import io.papergraph.evaluate.RelatedEvaluation;
import io.papergraph.evaluate.ScoreRows;
import io.papergraph.evaluate.ScoreTable;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** How an evaluation is printed: tables for people, or a JSON value a line. */
final class EvaluationOutput {
    @Option(
            names = {"-v", "--misses"},
            description = "Print every miss as well.")
    private boolean misses;

    @Option(names = "--json", description = "Print each figure as one JSON value a line.")
    private boolean json;

    void print(Evaluation evaluation, Console console) {
        if (json) {
            print(ScoreRows.scores(evaluation.scores()), console);
            print(ScoreRows.calibration(evaluation.calibration()), console);
            if (misses) {
                print(ScoreRows.misses(evaluation.misses()), console);
            }
            return;
        }
        ScoreTable.scores(evaluation.scores()).forEach(console.out()::println);
        console.out().println();
        ScoreTable.calibration(evaluation.calibration()).forEach(console.out()::println);
        if (misses) {
            console.out().println();
            ScoreTable.misses(evaluation.misses()).forEach(console.out()::println);
        }
    }

    void print(RelatedEvaluation evaluation, Console console) {
        if (json) {
            print(CitationTable.rows(evaluation), console);
        } else {
            CitationTable.lines(evaluation).forEach(console.out()::println);
        }
        console.out().flush();
    }

    void print(CitationEvaluation evaluation, Console console) {
        if (json) {
            print(CitationTable.rows(evaluation), console);
            print(misses ? CitationTable.links(evaluation) : List.of(), console);
        } else {
            CitationTable.lines(evaluation).forEach(console.out()::println);
            (misses ? CitationTable.misses(evaluation) : List.<String>of()).forEach(console.out()::println);
        }
        console.out().flush();
    }

    private static void print(List<Map<String, Object>> rows, Console console) {
        rows.forEach(row -> console.out().println(Json.line(row)));
    }
}
