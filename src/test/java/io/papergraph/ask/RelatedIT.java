package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleGraph.class)
class RelatedIT {
    private static final double EXACT = 1e-9;
    private static final Catalogue CATALOGUE = new Catalogue();

    private final Graph graph;
    private final Related related;
    private final String vim;
    private final String mamba2;

    RelatedIT(Graph graph) {
        this.graph = graph;
        this.related = new Related(graph);
        this.vim = new Lookup(graph).paper("Vision Mamba").key();
        this.mamba2 = new Lookup(graph).paper("Transformers are SSMs").key();
    }

    @Test
    void termsSumToTheScore() {
        assertThat(related.to(List.of(vim), 50)).isNotEmpty().allSatisfy(paper -> assertThat(
                        paper.terms().stream().mapToDouble(Term::value).sum())
                .isCloseTo(paper.score(), within(EXACT)));
    }

    @Test
    void theQuestionGivesTheSameScores() {
        List<RelatedPaper> found = related.to(List.of(vim), 20);

        Answer answer =
                CATALOGUE.answer(CATALOGUE.question("related"), Map.of("paper", "Vision Mamba", "limit", "20"), graph);

        assertThat(answer.rows())
                .extracting(row -> row.get("key"), row -> row.get("score"))
                .containsExactlyElementsOf(found.stream()
                        .map(paper -> tuple(paper.key(), paper.score()))
                        .toList());
    }

    @Test
    void anExplanationHasTheScoreOfTheList() {
        for (RelatedPaper paper : related.to(List.of(vim), 20)) {
            assertThat(related.explain(List.of(vim), paper.key())).contains(paper);
        }
    }

    @Test
    void ranksByScoreThenKeyAndLeavesOutWhatIsAskedFor() {
        List<RelatedPaper> found = related.to(List.of(vim), Integer.MAX_VALUE);

        assertThat(found)
                .isSortedAccordingTo(Comparator.comparingDouble(RelatedPaper::score)
                        .reversed()
                        .thenComparing(RelatedPaper::key))
                .extracting(RelatedPaper::key)
                .doesNotContain(vim)
                .doesNotHaveDuplicates();
        assertThat(related.to(List.of(vim), 3)).isEqualTo(found.subList(0, 3));
    }

    @Test
    void theScoreForSeveralIsTheMeanOfTheScoresForEach() {
        Map<String, Double> scores = new HashMap<>();
        for (String paper : List.of(vim, mamba2)) {
            related.to(List.of(paper), Integer.MAX_VALUE)
                    .forEach(found -> scores.merge(found.key(), found.score() / 2, Double::sum));
        }

        assertThat(related.to(List.of(vim, mamba2), Integer.MAX_VALUE))
                .hasSize(scores.size() - 2)
                .allSatisfy(paper -> assertThat(paper.score()).isCloseTo(scores.get(paper.key()), within(EXACT)));
    }

    @Test
    void aThingThatMoreNameWeighsLess() {
        assertThat(value("Vision Mamba", "VMamba", "ADE20K"))
                .isGreaterThan(value("Vision Mamba", "VMamba", "ImageNet"));
    }

    @Test
    void saysWhyInWordsTheWeightiestFirst() {
        List<RelatedPaper> found = related.to(List.of(vim), 10);

        List<List<String>> reasons = new Reasons(graph, List.of(vim)).of(found);

        assertThat(reasons).hasSameSizeAs(found).allMatch(some -> !some.isEmpty());
        assertThat(reasons.get(index(found, "VMamba:")))
                .contains("both evaluate on ADE20K, COCO and ImageNet")
                .last()
                .asString()
                .startsWith("similar text: ");
        assertThat(reasons.get(index(found, "Mamba:")))
                .contains("this one builds on Mamba, which the other introduces", "this one likely cites the other");
    }

    @Test
    void nothingRelatesAPaperToOneWithWhichItHasNothingInCommon() {
        Weights none = new Weights(zeros(), Weights.read(Related.FOLDER).common());

        assertThat(new Related(graph, none).to(List.of(vim), 5)).allMatch(paper -> paper.score() == 0);
        assertThat(related.explain(List.of(vim), vim)).isEqualTo(Optional.empty());
    }

    private static Map<String, Double> zeros() {
        Map<String, Double> zeros = new HashMap<>(Weights.read(Related.FOLDER).numbers());
        zeros.replaceAll(
                (name, value) -> List.of("title", "titleField", "phrase").contains(name) ? value : 0.0);
        return zeros;
    }

    private double value(String paper, String other, String name) {
        Lookup lookup = new Lookup(graph);
        return related
                .explain(List.of(lookup.paper(paper).key()), lookup.paper(other).key())
                .orElseThrow()
                .terms()
                .stream()
                .filter(term -> term.name().equals(name))
                .mapToDouble(Term::value)
                .sum();
    }

    private static int index(List<RelatedPaper> papers, String start) {
        return papers.stream()
                .map(RelatedPaper::title)
                .toList()
                .indexOf(papers.stream()
                        .map(RelatedPaper::title)
                        .filter(title -> title.startsWith(start))
                        .findFirst()
                        .orElseThrow());
    }
}
