package io.papergraph.evaluate;

import io.papergraph.evaluate.CitationLink.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a set of citations tells, as lines for people and as rows for programs. Lines have three digits. */
public final class CitationTable {
    private CitationTable() {}

    /** The number of papers, then a line each for related papers and the baseline. */
    public static List<String> lines(RelatedEvaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(evaluation.queries() + " papers, " + evaluation.candidates() + " candidates"
                + (evaluation.leftOut() == 0
                        ? ""
                        : ", " + evaluation.leftOut() + " left out as candidates themselves"));
        Columns table = new Columns().row("", "recall@10", "recall@50", "MAP", "nDCG@10");
        row(table, "related", evaluation.related());
        row(table, "plain BM25", evaluation.baseline());
        lines.addAll(table.lines());
        return lines;
    }

    /** A line of figures. */
    public static List<String> lines(CitationEvaluation evaluation) {
        Counts counts = evaluation.counts();
        return new Columns()
                .row("", "P", "R", "F1", "tp", "fp", "fn")
                .row(
                        "likely citations",
                        Digits.of(counts.precision()),
                        Digits.of(counts.recall()),
                        Digits.of(counts.f1()),
                        Integer.toString(counts.truePositives()),
                        Integer.toString(counts.falsePositives()),
                        Integer.toString(counts.falseNegatives()))
                .lines();
    }

    /** Under each citing paper its links that are likely or real and not both, a line each. */
    public static List<String> misses(CitationEvaluation evaluation) {
        List<String> lines = new ArrayList<>();
        String citing = "";
        for (CitationLink link : evaluation.links()) {
            if (link.outcome() == Outcome.RIGHT) {
                continue;
            }
            if (!link.citing().equals(citing)) {
                citing = link.citing();
                lines.add(citing + "  " + link.citingTitle());
            }
            lines.add(String.format("  %-5s  %s  %s", link.outcome(), link.cited(), link.citedTitle())
                    + (link.via().isEmpty() ? "" : "  (by " + String.join(", ", link.via()) + ")"));
        }
        return lines;
    }

    /** Two rows {@code ranking, queries, candidates, recall10, recall50, map, ndcg10}. */
    public static List<Map<String, Object>> rows(RelatedEvaluation evaluation) {
        return List.of(
                row("related", evaluation, evaluation.related()), row("plain BM25", evaluation, evaluation.baseline()));
    }

    /** A row {@code score, precision, recall, f1, tp, fp, fn}. */
    public static List<Map<String, Object>> rows(CitationEvaluation evaluation) {
        return List.of(ScoreRows.figures("likely citations", evaluation.counts()));
    }

    /** A row {@code link, citing, citingTitle, cited, citedTitle, via, evidence} for each link, right ones too. */
    public static List<Map<String, Object>> links(CitationEvaluation evaluation) {
        return evaluation.links().stream().map(CitationTable::row).toList();
    }

    private static Map<String, Object> row(CitationLink link) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("link", link.outcome().name());
        row.put("citing", link.citing());
        row.put("citingTitle", link.citingTitle());
        row.put("cited", link.cited());
        row.put("citedTitle", link.citedTitle());
        row.put("via", link.via());
        row.put("evidence", link.evidence());
        return row;
    }

    private static Map<String, Object> row(String ranking, RelatedEvaluation evaluation, RankingScores scores) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("ranking", ranking);
        row.put("queries", evaluation.queries());
        row.put("candidates", evaluation.candidates());
        row.put("recall10", scores.recall10());
        row.put("recall50", scores.recall50());
        row.put("map", scores.averagePrecision());
        row.put("ndcg10", scores.ndcg10());
        return row;
    }

    private static void row(Columns table, String label, RankingScores scores) {
        table.row(
                label,
                Digits.of(scores.recall10()),
                Digits.of(scores.recall50()),
                Digits.of(scores.averagePrecision()),
                Digits.of(scores.ndcg10()));
    }
}
