package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.graph.Graph;
import io.papergraph.sample.SampleGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleGraph.class)
class SearchIT {
    private final Search search;

    SearchIT(Graph graph) {
        search = new Search(graph);
    }

    @ParameterizedTest
    @CsvSource({
        "Mamba, Model, Mamba",
        "mamb, Model, Mamba",
        "state-spaces/m, Repository, state-spaces/mamba",
        "https://github.com/state-spaces/mamba, Repository, state-spaces/mamba",
        "attention is all y, Paper, Attention Is All You Need",
        "Attention is all you need, Paper, Attention Is All You Need",
        "semiseparab, Paper, Transformers are SSMs: Generalized Models and Efficient Algorithms Through Structured State Space Duality",
        "machine transl, Task, machine translation",
    })
    void findsFirstWhatIsMeant(String typed, String type, String name) {
        Map<String, Object> group = groups(typed).get(0);

        assertThat(group.get("type")).isEqualTo(type);
        assertThat(hits(group).get(0)).containsEntry("name", name).containsEntry("type", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "M", "t"})
    void findsWhatBeginsWithALetter(String letter) {
        assertThat(groups(letter)).isNotEmpty().allSatisfy(group -> assertThat(hits(group))
                .hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void showsTheSpellingThatWasMeantIfItIsNotTheName() {
        Map<String, Object> hit =
                hits(groups("structured state space duality").get(0)).get(0);

        assertThat(hit.get("name") + " " + hit.get("also")).containsIgnoringCase("structured state space duality");
    }

    @Test
    void saysThatWhatItShowsIsOnlySpelledAlike() {
        assertThat(search.find("Mumba", 3)).containsEntry("near", true);
        assertThat(hits(groups("Mumba").get(0))).isNotEmpty();
        assertThat(search.find("Mamba", 3)).containsEntry("near", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzyplugh", "+-&|!(){}[]^\"~*?:\\/", "\"", "AND OR NOT", "\\", "name:*", "𝒳", "عربي"})
    void answersWhateverIsTyped(String typed) {
        assertThat(search.find(typed, 3)).containsKeys("groups", "near");
    }

    private List<Map<String, Object>> groups(String typed) {
        return maps(search.find(typed, 3).get("groups"));
    }

    private static List<Map<String, Object>> hits(Map<String, Object> group) {
        return maps(group.get("hits"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
