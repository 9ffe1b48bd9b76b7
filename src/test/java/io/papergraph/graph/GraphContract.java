package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of a graph wherever it is. */
abstract class GraphContract {

    /** The graph under test, opened before any test. */
    abstract Graph graph();

    @BeforeEach
    void wipe() {
        Things.wipe(graph());
    }

    @Test
    void readsWhatWasWritten() {
        Things.create(graph(), "b", "a");

        assertThat(Things.names(graph())).containsExactly("a", "b");
    }

    @Test
    void handsBackWhatTheWorkReturns() {
        assertThat(graph().<String>write(transaction -> "done")).isEqualTo("done");
        assertThat(graph().<String>read(transaction -> null)).isNull();
    }

    @Test
    void keepsNothingOfAWriteWhoseWorkThrows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> graph().write(transaction -> {
                    transaction.write("test/create", Things.rows("half"));
                    throw new IllegalStateException("halfway");
                }))
                .withMessage("halfway");

        assertThat(Things.names(graph())).isEmpty();
    }

    @Test
    void keepsNothingOfAWriteWhoseLastStatementFails() {
        assertFails(GraphException.Kind.WRONG_QUERY, () -> graph().write(transaction -> {
            transaction.write("test/create", Things.rows("half"));
            return transaction.run("test/fails-later", Map.of()).list();
        }));

        assertThat(Things.names(graph())).isEmpty();
    }

    @Test
    void writesNothingForNoRows() {
        graph().write(transaction -> {
            transaction.write("test/there-is-no-such-statement", List.of());
            return null;
        });

        assertThat(Things.names(graph())).isEmpty();
    }

    @Test
    void doesNotWriteInARead() {
        assertFails(GraphException.Kind.READ_ONLY, () -> graph().read(transaction -> {
            transaction.write("test/create", Things.rows("sly"));
            return null;
        }));

        assertThat(Things.names(graph())).isEmpty();
    }

    @Test
    void handsRowsOverAsTheyCome() {
        List<Object> seen = new ArrayList<>();

        assertFails(GraphException.Kind.WRONG_QUERY, () -> graph().read(transaction -> {
            transaction.run("test/fails-later", Map.of()).forEach(row -> seen.add(row.get("share")));
            return null;
        }));

        assertThat(seen).hasSizeGreaterThan(1000).hasSizeLessThan(50_000);
    }

    @Test
    void runsAPersonsStatementWithItsParameters() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();

        graph().run(query("UNWIND $list AS z RETURN z, z * 2 AS a", Map.of("list", List.of(1, 2)), false), answer -> {
            columns.addAll(answer.columns());
            rows.addAll(answer.list());
        });

        assertThat(columns).containsExactly("z", "a");
        assertThat(rows).containsExactly(Map.of("z", 1L, "a", 2L), Map.of("z", 2L, "a", 4L));
    }

    @Test
    void tellsTheColumnsOfAnEmptyAnswer() {
        List<String> columns = new ArrayList<>();

        graph().run(query("UNWIND [] AS a RETURN a, 1 AS b", Map.of(), false), answer -> {
            columns.addAll(answer.columns());
            assertThat(answer.list()).isEmpty();
        });

        assertThat(columns).containsExactly("a", "b");
    }

    @Test
    void runsAPersonsWriteWhenItMay() {
        graph().run(query("CREATE (:Thing {name: 'mine'})", Map.of(), true), Rows::list);

        assertThat(Things.names(graph())).containsExactly("mine");
    }

    @Test
    void runsAPersonsStatementThatCommitsAsItGoes() {
        String inBatches = "UNWIND range(1, 3) AS n CALL (n) { CREATE (:Thing {name: toString(n)}) }"
                + " IN TRANSACTIONS OF 1 ROW";

        graph().run(query(inBatches, Map.of(), true), Rows::list);

        assertThat(Things.names(graph())).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Thing {name: 'sly'})",
                "CREATE INDEX sly IF NOT EXISTS FOR (t:Thing) ON (t.sly)",
                "CREATE USER sly SET PASSWORD 'long-enough'",
                "CALL db.createLabel('Sly')",
                "UNWIND [1] AS n CALL (n) { CREATE (:Thing {name: 'sly'}) } IN TRANSACTIONS",
            })
    void runsNoPersonsWriteWhenItMayOnlyRead(String statement) {
        assertFails(GraphException.Kind.READ_ONLY, () -> graph().run(query(statement, Map.of(), false), Rows::list));

        assertThat(Things.names(graph())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RETURM 1", "RETURN $missing", "RETURN 1 / 0", "RETURN no_such_function(1)", "RETURN date('x')"})
    void saysThatAQueryIsWrong(String statement) {
        assertFails(GraphException.Kind.WRONG_QUERY, () -> graph().run(query(statement, Map.of(), false), Rows::list));
    }

    @Test
    void knowsNoStatementOutsideTheLibrary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph().read(transaction -> transaction.run("no/such", Map.of())))
                .withMessageContaining("no/such");
    }

    @Test
    void takesItsSchemaAgainAndAgain() {
        graph().applySchema();
        List<Map<String, Object>> once = schema();

        graph().applySchema();

        assertThat(schema()).isEqualTo(once).extracting("name").contains("paper_key", "entity_text", "name_fold");
    }

    @Test
    void saysThatAConstraintIsBroken() {
        graph().applySchema();

        assertFails(GraphException.Kind.WRONG_QUERY, () -> graph().run(
                        query("CREATE (:Paper:Thing {key: 1}), (:Paper:Thing {key: 1})", Map.of(), true), Rows::list));
    }

    @Test
    void givesPlainValues() {
        Map<String, Object> row = graph().write(
                        transaction -> transaction.run("test/values", Map.of()).list())
                .get(0);

        assertThat(row.keySet())
                .containsExactly(
                        "nothing", "yes", "whole", "part", "text", "day", "moment", "span", "list", "map", "node",
                        "edge", "path", "nodes");
        assertThat(row)
                .containsEntry("nothing", null)
                .containsEntry("yes", true)
                .containsEntry("whole", 7L)
                .containsEntry("part", 0.25)
                .containsEntry("text", "α")
                .containsEntry("day", "2024-02-29")
                .containsEntry("moment", "2024-02-29T12:30Z")
                .containsEntry("span", "P1M2DT3S")
                .containsEntry("map", Map.of("k", List.of("2024-01-01")));
        assertThat((List<?>) row.get("list")).hasToString("[1, null, [x]]");
    }

    @Test
    void givesNodesEdgesAndPaths() {
        Map<String, Object> row = graph().write(
                        transaction -> transaction.run("test/values", Map.of()).list())
                .get(0);

        GraphNode node = (GraphNode) row.get("node");
        GraphEdge edge = (GraphEdge) row.get("edge");
        GraphPath path = (GraphPath) row.get("path");
        assertThat(node.labels()).containsExactly("Alpha", "Thing");
        assertThat(node.properties()).isEqualTo(Map.of("name", "a", "born", "2024-02-29"));
        assertThat(edge.type()).isEqualTo("NEXT");
        assertThat(edge.properties()).isEqualTo(Map.of("weight", 0.5));
        assertThat(edge.from()).isEqualTo(node.id());
        assertThat(path.nodes())
                .extracting(stop -> stop.properties().get("name"))
                .containsExactly("b", "a");
        assertThat(path.nodes()).extracting(GraphNode::id).containsExactly(edge.to(), edge.from());
        assertThat(path.edges()).containsExactly(edge);
        assertThat(row.get("nodes")).isEqualTo(List.of(node));
    }

    @Test
    void servesManyThreadsAtOnce() {
        Set<String> names = IntStream.range(0, 50).mapToObj(n -> "thing " + n).collect(Collectors.toSet());

        names.parallelStream().forEach(name -> Things.create(graph(), name));

        assertThat(Things.names(graph())).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void tellsWhereOthersReachIt() {
        Access access = graph().access();

        try (Graph other =
                Graphs.open(new GraphLocation.Server(access.bolt(), access.login(), Optional.empty()), new Waiting())) {
            Things.create(other, "from afar");
        }

        assertThat(Things.names(graph())).containsExactly("from afar");
    }

    private List<Map<String, Object>> schema() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String what : List.of("INDEXES", "CONSTRAINTS")) {
            String show = "SHOW " + what + " YIELD name, type, labelsOrTypes, properties";
            graph().run(query(show, Map.of(), false), answer -> rows.addAll(answer.list()));
        }
        return rows;
    }

    static Query query(String text, Map<String, Object> parameters, boolean write) {
        return new Query(new Statement("query", text), parameters, write);
    }

    static void assertFails(GraphException.Kind kind, ThrowingCallable action) {
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(action)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank());
    }
}
