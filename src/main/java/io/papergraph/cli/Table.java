package io.papergraph.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows as aligned columns of text; numbers to the right, long texts cut unless it is wide. */
final class Table {
    private static final int WIDEST = 60;

    private final List<String> columns;
    private final List<List<String>> cells = new ArrayList<>();
    private final boolean[] numbers;
    private final int[] widths;

    Table(List<String> columns, List<Map<String, Object>> rows, boolean wide) {
        this.columns = columns;
        this.numbers = new boolean[columns.size()];
        this.widths = columns.stream().mapToInt(Table::width).toArray();
        for (int column = 0; column < columns.size(); column++) {
            String name = columns.get(column);
            numbers[column] = !rows.isEmpty() && rows.stream().allMatch(row -> row.get(name) instanceof Number);
        }
        for (Map<String, Object> row : rows) {
            add(columns.stream()
                    .map(column -> Cell.text(row.get(column)))
                    .map(text -> wide ? text : cut(text))
                    .toList());
        }
    }

    /** A line of names, a line of dashes, and a line for each row. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList()));
        cells.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private void add(List<String> row) {
        cells.add(row);
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(widths[column], width(row.get(column)));
        }
    }

    private String line(List<String> row) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            String gap = " ".repeat(widths[column] - width(text));
            padded.add(numbers[column] ? gap + text : text + gap);
        }
        return padded.stream().collect(Collectors.joining("  ")).stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text) {
        return width(text) <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
