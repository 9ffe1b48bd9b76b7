package io.papergraph.bench;

import io.papergraph.graph.Graph;
import io.papergraph.graph.Query;
import io.papergraph.graph.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that a load writes, by the statements that write them, read off a finished graph. */
record WrittenRows(Map<String, List<Map<String, Object>>> byStatement) {
    private static final Map<String, String> READING = new LinkedHashMap<>();

    static {
        READING.put("write/listings", "MATCH (l:Listing) RETURN l.key AS key, l.name AS name, l.date AS date");
        READING.put("write/papers", "MATCH (p:Paper) RETURN properties(p) AS row");
        READING.put(
                "write/listed",
                "MATCH (l:Listing)-[r:LISTS]->(p:Paper) RETURN l.key AS listing, p.key AS paper, r.rank AS rank");
        READING.put(
                "write/facts",
                "MATCH (p:Paper)-[w:WRITES]->(n:Name) RETURN p.key AS paper, n.key AS name, n.surface AS surface, n.fold AS fold,"
                        + " properties(w) AS properties");
        READING.put(
                "write/entities",
                "MATCH (e:Entity) RETURN e.key AS key, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, properties(e) AS properties");
        READING.put(
                "write/meanings",
                "MATCH (n:Name)-[m:MEANS]->(e:Entity) RETURN n.key AS name, e.key AS entity, properties(m) AS properties");
        READING.put(
                "write/links",
                "MATCH (p:Paper)-[r]->(e:Entity) RETURN p.key AS paper, e.key AS entity, type(r) AS relation, properties(r) AS properties");
    }

    static WrittenRows of(Graph graph) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        READING.forEach((write, read) -> graph.run(
                new Query(new Statement("bench", read), Map.of(), false),
                found -> rows.put(
                        write, found.list().stream().map(WrittenRows::row).toList())));
        return new WrittenRows(rows);
    }

    int count() {
        return byStatement.values().stream().mapToInt(List::size).sum();
    }

    /** All in one transaction, as a load writes a batch. */
    void writeAtOnce(Graph graph) {
        graph.write(transaction -> {
            byStatement.forEach(transaction::write);
            return null;
        });
    }

    /** Each by a statement of its own, as graphs are mostly filled at first. */
    void writeSingly(Graph graph) {
        byStatement.forEach((statement, rows) -> rows.forEach(row -> graph.write(transaction -> {
            transaction.write(statement, List.of(row));
            return null;
        })));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> row) {
        return row.containsKey("row") ? (Map<String, Object>) row.get("row") : row;
    }
}
