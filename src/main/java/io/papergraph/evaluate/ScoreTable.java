package io.papergraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation as lines of text for people. Figures have three digits, halves rounded to even. */
public final class ScoreTable {
    private ScoreTable() {}

    /** The number of papers, then a line each for the kinds, the accuracies and the relations. */
    public static List<String> scores(Scores scores) {
        List<String> lines = new ArrayList<>();
        lines.add(scores.papers() + " papers, " + scores.withoutPrediction() + " without prediction");
        Columns table = new Columns().row("", "P", "R", "F1", "tp", "fp", "fn", "dup");
        scores.kinds().forEach((kind, counts) -> row(table, Labels.of(kind), counts));
        scores.relations().forEach((relation, counts) -> row(table, relation.name(), counts));
        lines.addAll(table.lines());
        lines.addAll(new Columns()
                .row(
                        "type accuracy",
                        Digits.of(scores.type().value()),
                        "of " + scores.type().of())
                .row(
                        "relation accuracy",
                        Digits.of(scores.relation().value()),
                        "of " + scores.relation().of())
                .lines());
        return lines;
    }

    /** A line for each bin, with a dash where nothing lies in it. */
    public static List<String> calibration(List<ConfidenceBin> bins) {
        Columns table = new Columns().row("confidence", "predictions", "right");
        for (ConfidenceBin bin : bins) {
            table.row(
                    bin.from() + "-" + bin.to(),
                    Integer.toString(bin.predictions()),
                    bin.predictions() == 0 ? "-" : Digits.of(bin.precision()));
        }
        return table.lines();
    }

    /** Under each paper's id and title its misses, a line each. */
    public static List<String> misses(List<Miss> misses) {
        List<String> lines = new ArrayList<>();
        String paper = "";
        for (Miss miss : misses) {
            if (!miss.paper().equals(paper)) {
                paper = miss.paper();
                lines.add(paper + "  " + miss.title());
            }
            lines.add(line(miss));
        }
        return lines;
    }

    private static void row(Columns table, String label, Counts counts) {
        table.row(
                label,
                Digits.of(counts.precision()),
                Digits.of(counts.recall()),
                Digits.of(counts.f1()),
                Integer.toString(counts.truePositives()),
                Integer.toString(counts.falsePositives()),
                Integer.toString(counts.falseNegatives()),
                counts.duplicates() == 0 ? "" : Integer.toString(counts.duplicates()));
    }

    private static String line(Miss miss) {
        String wanted = miss.wanted().isEmpty() ? "" : "wanted " + Labels.of(miss.wanted());
        String got = miss.got().map(relation -> "got " + relation).orElse("");
        String both = wanted.isEmpty() || got.isEmpty() ? wanted + got : wanted + ", " + got;
        return String.format(
                Locale.ROOT, "  %-5s  %-10s  %s: %s", miss.what(), miss.type().label(), miss.name(), both);
    }
}
