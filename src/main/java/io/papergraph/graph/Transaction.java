package io.papergraph.graph;

import java.util.List;
import java.util.Map;

/** What can be done inside a transaction. Belongs to the thread that was given it. */
public interface Transaction {

    /** The rows that a statement of the library returns, as they come; to be read before the next statement runs. */
    Rows run(String statement, Map<String, Object> parameters);

    /** Runs a statement of the library for each row of a batch; it finds them as {@code $rows}. No rows, no statement. */
    default void write(String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            run(statement, Map.of("rows", rows)).list();
        }
    }
}
