package io.papergraph.ask;

import java.util.List;
import java.util.Map;

/**
 * The rows that answer a question.
 *
 * @param rows column to value, in the order of the columns; values as in {@link io.papergraph.graph.Rows}
 */
public record Answer(List<String> columns, List<Map<String, Object>> rows) {}
