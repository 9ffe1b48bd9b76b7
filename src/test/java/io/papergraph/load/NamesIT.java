package io.papergraph.load;

import static io.papergraph.load.MadeUpEntries.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.Entry;
import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.ask.WrongRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names mean in a graph while papers come. */
class NamesIT {
    private static final Entry ONE = titled("One", "It INTRODUCES Model OtTer. It ADDRESSES Task rowing.");
    private static final Entry OTHER = titled("Other", "It INTRODUCES Model Otter. It ADDRESSES Task sleeping.");

    @TempDir
    static Path folder;

    private static TestGraph graph;

    private final MadeUpExtractor extractor = new MadeUpExtractor("1");

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
    void twoThingsOfOneNameAreTwoEntitiesAndOthersGoWithTheirCompany() {
        write(ONE);
        write(titled("Rower", "It USES Model otter. It ADDRESSES Task rowing."));
        write(OTHER);

        assertThat(graph.ask("MATCH (p:Paper)-[r:INTRODUCES|USES]->(e:Model)"
                        + " RETURN e.name AS name, collect(p.title) AS papers ORDER BY name"))
                .containsExactly(
                        Map.of("name", "OtTer", "papers", List.of("One", "Rower")),
                        Map.of("name", "Otter", "papers", List.of("Other")));
    }

    @Test
    void whatMayBeEitherIsTiedToBothAndSaysSo() {
        write(ONE, OTHER, titled("Third", "It USES Model otter."));

        assertThat(graph.ask(
                        "MATCH (:Paper {title: 'Third'})-[r:USES]->(e) RETURN e.name AS name, r.ambiguous AS ambiguous"
                                + " ORDER BY name"))
                .containsExactly(
                        Map.of("name", "OtTer", "ambiguous", true), Map.of("name", "Otter", "ambiguous", true));
        assertThat(graph.ask("MATCH ()-[r:LIKELY_CITES]->() RETURN r")).isEmpty();
    }

    @Test
    void aQuestionAboutANameOfTwoThingsSaysWhichThereAre() {
        write(ONE, OTHER);
        Lookup lookup = new Lookup(graph.graph());

        assertThatThrownBy(() -> lookup.entity("Otter"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("Model:OtTer  (system:otter@title:")
                .hasMessageContaining("Model:Otter  (system:otter@title:");
        List<String> keys = lookup.entities("Otter").stream().map(Hit::key).toList();
        assertThat(keys)
                .hasSize(2)
                .allSatisfy(key -> assertThat(lookup.entity(key).key()).isEqualTo(key));
    }

    @Test
    void theKeyOfOneOfTwoThingsStillFindsItWhenItIsAlone() {
        write(titled("One", "It INTRODUCES Model Otter."));

        assertThat(new Lookup(graph.graph()).entity("system:otter@title:0123").name())
                .isEqualTo("Otter");
    }

    @Test
    void anAcronymMeetsItsLongFormAsSoonAsAPaperSaysWhatItIs() {
        write(titled("Short", "It USES Dataset OOO."), titled("Long", "It USES Dataset Otters on Oars."));
        assertThat(graph.ask("MATCH (e:Dataset) RETURN e.papers AS papers")).hasSize(2);

        write(titled("Both", "It USES Benchmark OOO (otters on oars)."));

        assertThat(graph.ask("MATCH (e:Entity) RETURN e.key AS key, e.papers AS papers, e.longForm AS long"))
                .containsExactly(Map.of("key", "data:ooo", "papers", 3L, "long", "otters on oars"));
        assertThat(graph.ask("MATCH (n:Name)-[m:MEANS]->() RETURN n.surface AS name, m.why AS why ORDER BY name"))
                .containsExactly(
                        Map.of("name", "OOO", "why", "normal form"),
                        Map.of("name", "Otters on Oars", "why", "acronym"));
    }

    @Test
    void aVersionIsTiedToTheNearestFamilyThatSomePaperNames() {
        write(titled("One", "It USES Model LLaMA-2-7B. It USES Model LLaMA."));
        assertThat(variants()).containsExactly("LLaMA-2-7B -> LLaMA");

        write(titled("Two", "It USES Model Llama 2."));

        assertThat(variants()).containsExactly("LLaMA-2-7B -> Llama 2", "Llama 2 -> LLaMA");
    }

    private void write(Entry... entries) {
        graph.write(extractor, List.of(entries));
    }

    private static List<Object> variants() {
        return graph.ask("MATCH (a)-[:VARIANT_OF]->(b) RETURN a.name + ' -> ' + b.name AS link ORDER BY link").stream()
                .map(row -> row.get("link"))
                .toList();
    }
}
