package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleGraph.class)
class LookupIT {
    private static final String MAMBA = "Mamba: Linear-Time Sequence Modeling with Selective State Spaces";

    private final Graph graph;
    private final Lookup lookup;

    LookupIT(Graph graph) {
        this.graph = graph;
        this.lookup = new Lookup(graph);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAMBA,
                " mamba: linear-time sequence modeling with selective state spaces ",
                "Mamba – Linear Time Sequence Modeling, with Selective State Spaces",
                "Mamba: Lin",
                "mamba: lin",
                "MAMBA:"
            })
    void findsAPaperByItsTitleOrTheStartOfIt(String words) {
        assertThat(lookup.paper(words).name()).isEqualTo(MAMBA);
        assertThat(lookup.any(words).name()).isEqualTo(MAMBA);
    }

    @Test
    void findsAPaperByItsKey() {
        Hit paper = lookup.paper(MAMBA);

        assertThat(lookup.paper(paper.key())).isEqualTo(paper);
        assertThat(lookup.any(paper.key())).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({
        "arXiv id, 2312.00752",
        "arXiv id with a version, arXiv:2312.00752v2",
        "arXiv address, https://arxiv.org/abs/2312.00752",
        "Hugging Face address, https://huggingface.co/papers/2312.00752",
        "arXiv DOI, 10.48550/arXiv.2312.00752",
        "DOI, 10.1000/TEST.1",
        "DOI address, https://doi.org/10.1000/test.1",
        "address, https://papers.example/a?b=c&d",
        "own id, s1:a(2) \"b\"\\c",
        "another own id, S2-17"
    })
    void findsAPaperByAnIdOfAnyKind(String kind, String id) {
        Hit paper = lookup.paper(MAMBA);

        assertThat(inAGraphWhereItHasIds(paper.key(), id)).as(kind).containsExactly(paper);
    }

    @Test
    void listsThePapersThatAStartFits() {
        assertThatThrownBy(() -> lookup.paper("Training "))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("\"Training \" fits several; say which:")
                .hasMessageContaining("  Training Verifiers to Solve Math Word Problems  (title:")
                .hasMessageContaining("  Training language models to follow instructions with human feedback  (title:");
    }

    @Test
    void suggestsPapersForATitleThatIsNotThere() {
        assertThatThrownBy(() -> lookup.paper("Vision Manba Learning"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageStartingWith(
                        "there is no paper \"Vision Manba Learning\" in the graph; perhaps one of these:")
                .hasMessageContaining("  Vision Mamba: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mamba", "mamba", "Model:Mamba", "model: mamba", "system:mamba", "Method:Mamba"})
    void findsAnEntityByItsNameWhichATypeOfItsKindMayPrecede(String words) {
        assertThat(lookup.entity(words)).isEqualTo(new Hit("system:mamba", "Model", "Mamba"));
        assertThat(lookup.any(words)).isEqualTo(new Hit("system:mamba", "Model", "Mamba"));
    }

    @Test
    void findsAnEntityByAnotherSpellingOfItsName() {
        assertThat(lookup.entity("PaLM-540B")).isEqualTo(lookup.entity("PaLM 540B"));
    }

    @Test
    void doesNotFindAnEntityUnderATypeOfAnotherKind() {
        assertThat(lookup.entities("Dataset:Mamba")).isEmpty();
    }

    @Test
    void suggestsEntitiesForANameThatIsNotThere() {
        assertThatThrownBy(() -> lookup.entity("ImagNet"))
                .isInstanceOf(WrongRequest.class)
                .hasMessageStartingWith(
                        "there is no entity \"ImagNet\" in the graph; perhaps one of these:\n  Dataset:ImageNet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "\"", "a:b AND (c", "~*?", "{}[]^"})
    void saysThatThereIsNothingWhateverTheWordsAre(String words) {
        assertThatThrownBy(() -> lookup.any(words))
                .isInstanceOf(WrongRequest.class)
                .hasMessageStartingWith("there is no paper or entity \"" + words + "\" in the graph");
    }

    @Test
    void takesAWordForAnEntityBeforeTheStartOfATitle() {
        assertThat(lookup.any("RoBERTa").label()).isEqualTo("Model");
        assertThat(lookup.any("RoBERTa:").isPaper()).isTrue();
    }

    @Test
    void suggestsBothForAWordThatMeansNeither() {
        assertThatThrownBy(() -> lookup.any("Mambo"))
                .hasMessageContaining("  Model:Mamba")
                .hasMessageContaining("Vision Mamba");
    }

    @Test
    void showsAllThatIsKnownOfAPaperAndOfAnEntity() {
        Card paper = Card.of(lookup.paper(MAMBA), graph);
        Card entity = Card.of(lookup.entity("Mamba"), graph);

        assertThat(paper.properties("paper")).containsEntry("title", MAMBA);
        assertThat(paper.rows("links")).hasSize(13);
        assertThat(paper.rows("listings")).singleElement().satisfies(listing -> assertThat(listing)
                .containsEntry("name", "hf-papers.txt")
                .containsEntry("date", "Nov 20"));
        assertThat(paper.rows("citedBy"))
                .extracting(row -> row.get("via"))
                .contains(List.of("Mamba"))
                .doesNotContain(List.of("system:mamba"));
        assertThat(entity.rows("links")).hasSize(5);
        assertThat(entity.rows("aliases")).singleElement().satisfies(alias -> assertThat(alias)
                .containsEntry("name", "Mamba")
                .containsEntry("papers", 5L));
    }

    private List<Hit> inAGraphWhereItHasIds(String key, String id) {
        Map<String, Object> before = ids(key, null, null, null, List.of());
        graph.write(transaction -> transaction
                .run(
                        "test/ids",
                        ids(
                                key,
                                "2312.00752",
                                "10.1000/test.1",
                                "https://papers.example/a?b=c&d",
                                List.of("s1:a(2) \"b\"\\c", "S2-17")))
                .list());
        try {
            return lookup.papers(id);
        } finally {
            graph.write(transaction -> transaction.run("test/ids", before).list());
        }
    }

    private static Map<String, Object> ids(String key, String arxiv, String doi, String url, List<String> own) {
        Map<String, Object> ids = new HashMap<>();
        ids.put("paper", key);
        ids.put("arxivId", arxiv);
        ids.put("doi", doi);
        ids.put("url", url);
        ids.put("ids", own);
        return ids;
    }
}
