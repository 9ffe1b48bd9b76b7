package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of papers, entities and listings are made of. */
@ExtendWith(SampleGraph.class)
class ReadingIT {
    private final Graph graph;
    private final Listings listings;
    private final Papers papers;
    private final Entities entities;

    ReadingIT(Graph graph) {
        this.graph = graph;
        listings = new Listings(graph);
        papers = new Papers(graph);
        entities = new Entities(graph);
    }

    @Test
    void aPapersMentionsAreWhereItsTextHasThem() {
        Map<String, Object> paper = paper("Mamba: Linear-Time");
        Map<?, ?> text = (Map<?, ?>) paper.get("paper");

        assertThat(maps(paper.get("mentions"))).isNotEmpty().allSatisfy(mention -> {
            String section = (String) text.get(mention.get("section"));
            assertThat(section.substring((Integer) mention.get("start"), (Integer) mention.get("end")))
                    .isEqualTo(mention.get("text"));
            assertThat(mention).containsKeys("key", "name", "type", "relation", "confidence", "rule", "ambiguous");
        });
    }

    @Test
    void aPapersThingsHaveRolesWithSentences() {
        assertThat(maps(paper("Mamba: Linear-Time").get("things"))).isNotEmpty().allSatisfy(thing -> assertThat(
                        maps(thing.get("roles")))
                .isNotEmpty()
                .allSatisfy(role -> assertThat(role).containsKeys("relation", "evidence")));
    }

    @Test
    void aPaperHasItsLikelyCitationsBothWaysAndTheirNumber() {
        Map<String, Object> paper = paper("Mamba: Linear-Time");

        assertThat(maps(paper.get("citedBy"))).isNotEmpty().allSatisfy(link -> assertThat(link)
                .containsKeys("key", "title", "via", "roles", "confidence", "evidence", "evidenceThere"));
        assertThat(((Map<?, ?>) paper.get("counts")).get("citedBy"))
                .isEqualTo((long) maps(paper.get("citedBy")).size());
    }

    @Test
    void thereIsNoPaperWithoutAKeyOfOne() {
        assertThat(papers.paper("title:none")).isEmpty();
    }

    @Test
    void relatedPapersSayWhy() {
        String key = new Lookup(graph).paper("Mamba: Linear-Time").key();

        assertThat(maps(papers.related(key, 5).get("papers"))).hasSize(5).allSatisfy(paper -> {
            assertThat(paper).containsKeys("key", "title", "year", "score");
            assertThat((List<?>) paper.get("reasons")).isNotEmpty();
        });
    }

    @Test
    void anEntityHasItsPapersByWhatTheyDoWithIt() {
        Map<String, Object> mamba = entities.entity("system:mamba").orElseThrow();
        List<Map<String, Object>> relations = maps(mamba.get("relations"));

        assertThat(relations.get(0).get("relation")).isEqualTo("INTRODUCES");
        assertThat(maps(relations.get(0).get("rows")).get(0))
                .containsKeys("key", "title", "evidence", "confidence", "rule");
        assertThat(relations.stream()
                        .mapToLong(relation -> (Long) relation.get("papers"))
                        .sum())
                .isEqualTo(mamba.get("papers"));
        assertThat(maps(mamba.get("variants")))
                .extracting(variant -> variant.get("name"))
                .contains("Mamba-2");
        assertThat(maps(mamba.get("repositories")))
                .extracting(repository -> repository.get("name"))
                .containsExactly("state-spaces/mamba");
        assertThat(maps(mamba.get("aliases")))
                .extracting(alias -> alias.get("name"))
                .contains("Mamba");
        assertThat(maps(mamba.get("appearsWith"))).isNotEmpty();
    }

    @Test
    void aVariantKnowsItsFamily() {
        assertThat(maps(entities.entity("system:mamba2").orElseThrow().get("family")))
                .extracting(family -> family.get("name"))
                .containsExactly("Mamba");
    }

    @Test
    void moreOfAnEntitysPapersGoOnWhereTheFirstEnd() {
        Map<String, Object> using = maps(
                        entities.entity("system:transformer").orElseThrow().get("relations"))
                .stream()
                .filter(relation -> relation.get("relation").equals("USES"))
                .findFirst()
                .orElseThrow();

        assertThat(maps(entities.papers("system:transformer", "USES", 2, 3).get("rows")))
                .extracting(row -> row.get("key"))
                .containsExactlyElementsOf(maps(using.get("rows")).stream()
                        .skip(2)
                        .limit(3)
                        .map(row -> row.get("key"))
                        .toList());
    }

    @Test
    void aListingGivesItsPapersInItsOrder() {
        String key = (String) maps(listings.home().get("listings")).get(0).get("key");

        Map<String, Object> second = listings.listing(key, 1, 2).orElseThrow();

        assertThat(maps(second.get("rows")))
                .extracting(row -> row.get("title"))
                .containsExactly(
                        "Attention Is All You Need",
                        "Vision Mamba: Efficient Visual Representation Learning with Bidirectional State Space Model");
        assertThat(maps(maps(second.get("rows")).get(0).get("introduces")))
                .extracting(thing -> thing.get("name"))
                .contains("Transformer");
        assertThat(listings.listing("none", 0, 2)).isEmpty();
    }

    @Test
    void theFirstViewHasWhatIsNamedMost() {
        Map<String, Object> home = listings.home();

        assertThat(maps(home.get("models")).get(0))
                .containsEntry("name", "Transformer")
                .containsEntry("type", "Model");
        assertThat(maps(home.get("papers"))).isNotEmpty().allSatisfy(paper -> assertThat(paper)
                .containsKeys("key", "title", "citing"));
        assertThat(home).containsKeys("methods", "datasets", "benchmarks");
    }

    private Map<String, Object> paper(String start) {
        return papers.paper(new Lookup(graph).paper(start).key()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
