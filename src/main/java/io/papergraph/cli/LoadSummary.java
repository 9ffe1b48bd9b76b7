package io.papergraph.cli;

import io.papergraph.graph.Graph;
import io.papergraph.load.LoadReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A load's report, and what the graph holds after it.
 *
 * @param counts rows of part, type and number
 */
record LoadSummary(LoadReport report, List<Map<String, Object>> counts) {

    static LoadSummary of(LoadReport report, Graph graph) {
        return new LoadSummary(report, graph.read(transaction -> transaction
                .run("read/counts", Map.of())
                .list()));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(number(report.listings(), "listing") + ", " + number(report.entries(), "entry") + ", "
                + number(report.papers(), "paper") + ": " + written() + ". Rejects: " + report.rejected()
                + ". Warnings: " + report.warnings() + ".");
        if (!report.finished()) {
            lines.add("Stopped before the end; the same command goes on from here.");
        }
        lines.add("In the graph now: " + total("papers") + " papers.");
        lines.add("  entities       " + total("entities") + ": " + list("entities"));
        lines.add("  relationships  " + total("relationships") + ": " + list("relationships"));
        return lines;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("listings", report.listings());
        fields.put("entries", report.entries());
        fields.put("papers", report.papers());
        fields.put("written", report.written());
        fields.put("rejected", report.rejected());
        fields.put("warnings", report.warnings());
        fields.put("finished", report.finished());
        fields.put(
                "graph",
                Map.of(
                        "papers",
                        total("papers"),
                        "entities",
                        byType("entities"),
                        "relationships",
                        byType("relationships")));
        return fields;
    }

    private String written() {
        if (report.papers() == 0) {
            return "nothing to write";
        }
        int known = report.papers() - report.written();
        if (report.written() == 0) {
            return "all known";
        }
        return known == 0 ? "all new" : report.written() + " new or changed, " + known + " known";
    }

    private String list(String part) {
        return byType(part).entrySet().stream()
                .map(type -> type.getKey() + " " + type.getValue())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> byType(String part) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        counts.stream()
                .filter(row -> row.get("part").equals(part))
                .forEach(row -> numbers.put((String) row.get("type"), (Long) row.get("number")));
        return numbers;
    }

    private long total(String part) {
        return byType(part).values().stream().mapToLong(Long::longValue).sum();
    }

    private static String number(int number, String word) {
        String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return number + " " + (number == 1 ? word : plural);
    }
}
