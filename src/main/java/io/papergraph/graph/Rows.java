package io.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answer of a statement, row by row: column to value, in the order of the columns. A value is null, a Boolean, Long,
 * Double, String, a date's ISO text, a {@code List} or a {@code Map} of such, sorted by key, or a {@link GraphNode}, {@link GraphEdge} or
 * {@link GraphPath}. Can be read once.
 */
public interface Rows extends Iterable<Map<String, Object>> {
    List<String> columns();

    default List<Map<String, Object>> list() {
        List<Map<String, Object>> rows = new ArrayList<>();
        forEach(rows::add);
        return rows;
    }
}
