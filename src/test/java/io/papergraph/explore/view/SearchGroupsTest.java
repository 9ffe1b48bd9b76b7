package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchGroupsTest {
    private static final int TYPED = "mamb".length();

    private final SearchGroups groups = new SearchGroups(TYPED, 2);

    @Test
    void putsWhatIsCalledJustSoBeforeWhatBeginsSo() {
        groups.add(hit("Paper", "Mamba: a title", 1, null));
        groups.add(hit("Model", "Mamb", 0, 1L));

        assertThat(types()).containsExactly("Model", "Paper");
    }

    @Test
    void putsPapersBetweenTheLikelyAndTheUnlikely() {
        groups.add(hit("Task", "mambaesque modelling", 1, 2L));
        groups.add(hit("Paper", "Mamba: a title", 1, null));
        groups.add(hit("Model", "Mamba", 1, 2L));
        groups.add(hit("Method", "mambaesque pretraining", 1, 40L));

        assertThat(types()).containsExactly("Method", "Model", "Paper", "Task");
    }

    @Test
    void showsAHitOnceAndNoMoreThanAskedFor() {
        groups.add(hit("Model", "Mamba", 1, 2L));
        groups.add(hit("Model", "Mamba", 2, 2L));
        groups.add(hit("Model", "Mamba-2", 1, 1L));
        groups.add(hit("Model", "Mamba-3", 1, 1L));

        assertThat(hits()).extracting(hit -> hit.get("name")).containsExactly("Mamba", "Mamba-2");
    }

    @Test
    void saysOnlyWhatTheNameDoesNotSay() {
        Map<String, Object> hit = hit("Model", "Mamba", 1, null);
        hit.put("also", "Mamba");
        groups.add(hit);

        assertThat(hits().get(0)).containsOnlyKeys("key", "name", "type");
    }

    private List<Object> types() {
        return groups.list().stream().map(group -> group.get("type")).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> hits() {
        return groups.list().stream()
                .flatMap(group -> ((List<Map<String, Object>>) group.get("hits")).stream())
                .toList();
    }

    private static Map<String, Object> hit(String type, String name, long rank, Long papers) {
        Map<String, Object> hit = new HashMap<>();
        hit.put("key", type + ":" + name);
        hit.put("type", type);
        hit.put("name", name);
        hit.put("rank", rank);
        hit.put("papers", papers);
        return hit;
    }
}
