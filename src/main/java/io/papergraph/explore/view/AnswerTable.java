package io.papergraph.explore.view;

import io.papergraph.EntityType;
import io.papergraph.ask.Answer;
import io.papergraph.graph.Graph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer as a table of cells: {@code text}, and {@code key} and {@code type} of what it means, {@code number}, or {@code items}, cells of a list. */
final class AnswerTable {
    /** What columns of sentences are called; a title may be one. */
    private static final String QUOTATION = "evidence";

    private static final String PAPER = "Paper";

    private final Answer answer;
    private final Cells cells;

    AnswerTable(Answer answer, Graph graph) {
        this.answer = answer;
        cells = Cells.of(
                answer.rows().stream().flatMap(row -> row.values().stream()).toList(), graph);
    }

    List<List<Map<String, Object>>> rows() {
        return answer.rows().stream()
                .map(row -> answer.columns().stream()
                        .map(column -> cell(column, row.get(column), type(column, row)))
                        .toList())
                .toList();
    }

    /** The type of what a column names: its own name says it, or the column {@code type} beside a {@code name}. */
    private static Optional<String> type(String column, Map<String, Object> row) {
        String label = column.equals("name") && row.get("type") instanceof String type ? type : capitalized(column);
        return label.equals(PAPER) ? Optional.of(label) : EntityType.of(label).map(EntityType::label);
    }

    private Map<String, Object> cell(String column, Object value, Optional<String> type) {
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("text", text(value));
        if (value instanceof Number) {
            cell.put("number", true);
        } else if (value instanceof Collection<?> list) {
            cell.put(
                    "items", list.stream().map(item -> cell(column, item, type)).toList());
        } else if (value instanceof String text && !column.startsWith(QUOTATION)) {
            cells.target(text, type).ifPresent(target -> {
                cell.put("key", target.key());
                cell.put("type", target.type());
            });
        }
        return cell;
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(AnswerTable::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream()
                    .filter(Objects::nonNull)
                    .map(AnswerTable::text)
                    .collect(Collectors.joining(" "));
        }
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, "%.2f", number);
        }
        return value == null ? "" : value.toString();
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
