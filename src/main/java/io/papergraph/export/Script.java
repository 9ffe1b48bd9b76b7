package io.papergraph.export;

import io.papergraph.graph.CypherLibrary;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A graph as Cypher statements that make it anew, for {@code cypher-shell -f} on an empty graph or beside another one. */
public final class Script {
    private static final int TOGETHER = 200;

    /** Hands over the statements one by one, in their order, each without the {@code ;} behind it. */
    public void write(Graph graph, Consumer<String> statements) {
        statements.accept(template("begin"));
        graph.read(transaction -> {
            Rows nodes = new Rows("nodes", statements);
            Node.all(
                    transaction,
                    node -> nodes.add(
                            Map.of("id", node.id(), "labels", node.labels(), "properties", node.properties())));
            nodes.flush();
            Rows edges = new Rows("edges", statements);
            Node.all(transaction, node -> node.edges().forEach(edge -> edges.add(edge(node, edge))));
            edges.flush();
            return null;
        });
        statements.accept(template("end"));
        statements.accept(template("forget"));
    }

    private static Map<String, Object> edge(Node from, Node.Edge edge) {
        return Map.of("from", from.id(), "to", edge.to(), "type", edge.type(), "properties", edge.properties());
    }

    private static String template(String part) {
        return CypherLibrary.statement("export/script-" + part).text().strip();
    }

    private static final class Rows {
        private final String template;
        private final Consumer<String> statements;
        private final List<Map<String, Object>> waiting = new ArrayList<>();

        Rows(String part, Consumer<String> statements) {
            this.template = template(part);
            this.statements = statements;
        }

        void add(Map<String, Object> row) {
            waiting.add(row);
            if (waiting.size() == TOGETHER) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                statements.accept(template.replace("$rows", Literal.of(waiting)));
                waiting.clear();
            }
        }
    }
}
