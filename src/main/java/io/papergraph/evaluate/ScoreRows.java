package io.papergraph.evaluate;

import io.papergraph.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An evaluation as rows for programs: maps of names to texts, whole numbers, fractions that are not rounded, or lists of
 * texts, in a fixed order, one row a JSON value.
 */
public final class ScoreRows {
    private ScoreRows() {}

    /**
     * One row {@code papers, withoutPrediction}; a row {@code score, precision, recall, f1, tp, fp, fn, dup} for each kind
     * and relation; two rows {@code score, accuracy, right, of}.
     */
    public static List<Map<String, Object>> scores(Scores scores) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Object> papers = new LinkedHashMap<>();
        papers.put("papers", scores.papers());
        papers.put("withoutPrediction", scores.withoutPrediction());
        rows.add(papers);
        scores.kinds().forEach((kind, counts) -> rows.add(row(Labels.of(kind), counts)));
        scores.relations().forEach((relation, counts) -> rows.add(row(relation.name(), counts)));
        rows.add(row("type accuracy", scores.type()));
        rows.add(row("relation accuracy", scores.relation()));
        return rows;
    }

    /** A row {@code confidenceFrom, confidenceTo, predictions, right} for each bin; {@code right} is a number of them. */
    public static List<Map<String, Object>> calibration(List<ConfidenceBin> bins) {
        return bins.stream().map(ScoreRows::row).toList();
    }

    /** A row {@code miss, paper, title, type, name, wanted, got} for each; {@code wanted} or {@code got} may be absent. */
    public static List<Map<String, Object>> misses(List<Miss> misses) {
        return misses.stream().map(ScoreRows::row).toList();
    }

    private static Map<String, Object> row(String label, Counts counts) {
        Map<String, Object> row = figures(label, counts);
        row.put("dup", counts.duplicates());
        return row;
    }

    /** A row {@code score, precision, recall, f1, tp, fp, fn}. */
    static Map<String, Object> figures(String label, Counts counts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("score", label);
        row.put("precision", counts.precision());
        row.put("recall", counts.recall());
        row.put("f1", counts.f1());
        row.put("tp", counts.truePositives());
        row.put("fp", counts.falsePositives());
        row.put("fn", counts.falseNegatives());
        return row;
    }

    private static Map<String, Object> row(String label, Accuracy accuracy) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("score", label);
        row.put("accuracy", accuracy.value());
        row.put("right", accuracy.right());
        row.put("of", accuracy.of());
        return row;
    }

    private static Map<String, Object> row(ConfidenceBin bin) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("confidenceFrom", bin.from());
        row.put("confidenceTo", bin.to());
        row.put("predictions", bin.predictions());
        row.put("right", bin.right());
        return row;
    }

    private static Map<String, Object> row(Miss miss) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("miss", miss.what().name());
        row.put("paper", miss.paper());
        row.put("title", miss.title());
        row.put("type", miss.type().label());
        row.put("name", miss.name());
        if (!miss.wanted().isEmpty()) {
            row.put("wanted", miss.wanted().stream().map(Relation::name).toList());
        }
        miss.got().ifPresent(got -> row.put("got", got.name()));
        return row;
    }
}
