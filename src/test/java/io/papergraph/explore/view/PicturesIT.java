package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.ask.Lookup;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SampleGraph.class)
class PicturesIT {
    private final Graph graph;
    private final Pictures pictures;
    private final String paper;
    private final String entity;

    PicturesIT(Graph graph) {
        this.graph = graph;
        pictures = new Pictures(graph);
        paper = new Lookup(graph).paper("Vision Mamba").key();
        entity = new Lookup(graph).entity("Model:Mamba").key();
    }

    @Test
    void beginsWithItsSeedAndShowsNoNodeWithoutAnEdge() {
        Map<String, Object> picture = pictures.around(List.of(paper), 30);

        assertThat(nodes(picture).get(0)).containsEntry("key", paper).containsEntry("type", "Paper");
        assertThat(nodes(picture)).hasSizeBetween(10, 31);
        assertThat(keys(picture)).doesNotHaveDuplicates().allMatch(key -> edges(picture).stream()
                .anyMatch(edge -> edge.get("from").equals(key) || edge.get("to").equals(key)));
    }

    @Test
    void showsWhatAPaperIntroducesEvenIfThereIsRoomForLittle() {
        assertThat(edges(pictures.around(List.of(paper), 5)))
                .anySatisfy(
                        edge -> assertThat(edge).containsEntry("from", paper).containsEntry("type", "INTRODUCES"));
    }

    @Test
    void hasASentenceOrAReasonAtEachEdge() {
        assertThat(edges(pictures.around(List.of(entity), 60))).isNotEmpty().allSatisfy(edge -> assertThat(
                        edge.containsKey("evidence") || edge.get("type").equals("VARIANT_OF"))
                .isTrue());
    }

    @Test
    void joinsAnEntityToThePapersThatIntroduceAndUseIt() {
        assertThat(edges(pictures.around(List.of(entity), 60)))
                .filteredOn(edge -> edge.get("to").equals(entity))
                .extracting(edge -> edge.get("type"))
                .contains("INTRODUCES", "USES");
    }

    @Test
    void keepsWhatItShowsWhereSomethingIsExpanded() {
        Map<String, Object> before = pictures.around(List.of(paper), 10);
        Map<String, Object> after = pictures.around(List.of(paper, entity), 10);

        assertThat(keys(after))
                .containsAll(keys(before))
                .hasSizeGreaterThan(keys(before).size());
        assertThat(after).containsEntry("around", List.of(paper, entity));
    }

    @Test
    void countsTheNeighboursThatItLeavesOut() {
        assertThat((Long) pictures.around(List.of(paper), 3).get("left"))
                .isGreaterThan((Long) pictures.around(List.of(paper), 300).get("left"));
        assertThat(pictures.around(List.of(entity), 300)).containsEntry("left", 0L);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(pictures.around(List.of(paper), 40)).isEqualTo(new Pictures(graph).around(List.of(paper), 40));
    }

    @Test
    void knowsItsSeedByAnyWordForIt() {
        assertThat(pictures.around(List.of("Model:Mamba"), 10)).containsEntry("around", List.of(entity));
        assertThatThrownBy(() -> pictures.around(List.of("no such thing"), 10))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("no such thing");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> nodes(Map<String, Object> picture) {
        return (List<Map<String, Object>>) picture.get("nodes");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> edges(Map<String, Object> picture) {
        return (List<Map<String, Object>>) picture.get("edges");
    }

    private static List<Object> keys(Map<String, Object> picture) {
        return nodes(picture).stream().map(node -> node.get("key")).toList();
    }
}
