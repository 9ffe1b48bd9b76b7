package io.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.load.TestGraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalDumpIT {
    private static final String FOO = "CREATE (:Paper {title: 'Foo', key: 'title:1', ids: ['b', 'a']})";
    private static final String MODEL = "CREATE (:Model:Entity {key: 'system:foo', papers: 1})";
    private static final String LINK =
            "MATCH (p:Paper), (e:Entity) CREATE (p)-[:USES {evidence: 'We use Foo.', confidence: 0.5}]->(e)";

    @TempDir
    static Path folder;

    private static TestGraph graph;

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void clears() {
        graph.clear();
    }

    @Test
    void isEmptyForAGraphOfTheSchemaAlone() {
        assertThat(graph.dump()).isEmpty();
    }

    @Test
    void holdsEachNodeWithItsEdgesInAFixedOrder() {
        assertThat(dump(FOO, MODEL, LINK))
                .containsExactly(
                        "{\"node\":\"Entity\",\"key\":\"system:foo\",\"labels\":[\"Entity\",\"Model\"],"
                                + "\"properties\":{\"key\":\"system:foo\",\"papers\":1}}",
                        "{\"node\":\"Paper\",\"key\":\"title:1\",\"labels\":[\"Paper\"],"
                                + "\"properties\":{\"ids\":[\"b\",\"a\"],\"key\":\"title:1\",\"title\":\"Foo\"}}",
                        "{\"edge\":\"USES\",\"from\":[\"Paper\",\"title:1\"],\"to\":[\"Entity\",\"system:foo\"],"
                                + "\"properties\":{\"confidence\":0.5,\"evidence\":\"We use Foo.\"}}");
    }

    @Test
    void isEqualForEqualGraphsWhateverTheyWereMadeOfFirst() {
        List<String> dump = dump(FOO, MODEL, LINK);
        graph.clear();

        assertThat(dump(MODEL, FOO, LINK)).isEqualTo(dump);
    }

    @Test
    void differsByOneProperty() {
        List<String> dump = dump(FOO, MODEL, LINK);

        assertThat(dump("MATCH ()-[r:USES]->() SET r.confidence = 0.6")).isNotEqualTo(dump);
    }

    @Test
    void holdsWhatAPersonAdded() {
        List<String> dump = dump(
                FOO,
                "MATCH (p:Paper) CREATE (p)-[:TAGGED {by: 'me'}]->(:Tag {name: 'later'})<-[:OWNS]-(:Person {name: 'me'})");

        assertThat(dump)
                .containsExactly(
                        "{\"node\":\"Paper\",\"key\":\"title:1\",\"labels\":[\"Paper\"],"
                                + "\"properties\":{\"ids\":[\"b\",\"a\"],\"key\":\"title:1\",\"title\":\"Foo\"}}",
                        "{\"edge\":\"TAGGED\",\"from\":[\"Paper\",\"title:1\"],\"to\":[\"Tag\",{\"name\":\"later\"}],"
                                + "\"properties\":{\"by\":\"me\"}}",
                        "{\"node\":\"Person\",\"key\":null,\"labels\":[\"Person\"],\"properties\":{\"name\":\"me\"}}",
                        "{\"edge\":\"OWNS\",\"from\":[\"Person\",{\"name\":\"me\"}],\"to\":[\"Tag\",{\"name\":\"later\"}],"
                                + "\"properties\":{}}",
                        "{\"node\":\"Tag\",\"key\":null,\"labels\":[\"Tag\"],\"properties\":{\"name\":\"later\"}}");
    }

    private static List<String> dump(String... changes) {
        for (String change : changes) {
            graph.change(change);
        }
        return graph.dump();
    }
}
