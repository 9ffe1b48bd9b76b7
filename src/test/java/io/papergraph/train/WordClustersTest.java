package io.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class WordClustersTest {
    @Test
    void wordsOfTwoKindsAreToldApart() {
        SortedMap<String, Integer> clusters = WordClusters.learn(MadeUpLanguage.sentences(), ClusterSettings.of(2));

        assertThat(clusters.keySet()).containsAll(MadeUpLanguage.THINGS).containsAll(MadeUpLanguage.DEEDS);
        assertThat(MadeUpLanguage.THINGS).extracting(clusters::get).containsOnly(clusters.get("bim"));
        assertThat(MadeUpLanguage.DEEDS).extracting(clusters::get).containsOnly(clusters.get("zilt"));
        assertThat(clusters.get("bim")).isNotEqualTo(clusters.get("zilt"));
    }

    @Test
    void theSameTextGivesTheSameClusters() {
        ClusterSettings settings = ClusterSettings.of(4);

        assertThat(WordClusters.learn(MadeUpLanguage.sentences(), settings))
                .isEqualTo(WordClusters.learn(MadeUpLanguage.sentences(), settings));
    }

    @Test
    void caseAndDigitsMakeNoDifference() {
        List<List<String>> sentences = List.of(List.of("Zolt-2", "in", "1999"), List.of("ZOLT-7", "In", "2023"));

        assertThat(WordClusters.learn(sentences, new ClusterSettings(2, 2, 20)))
                .containsOnlyKeys("zolt-0", "in", "0000");
    }

    @Test
    void rareWordsAreInNoCluster() {
        List<List<String>> sentences = List.of(List.of("bim", "bim", "bim", "bom", "bom"));

        assertThat(WordClusters.learn(sentences, new ClusterSettings(2, 3, 20))).containsOnlyKeys("bim");
    }

    @Test
    void withoutARoundWordsAreDealtOutByTheirFrequency() {
        List<List<String>> sentences = List.of(List.of("c", "c", "c", "b", "a", "b", "a", "d"));

        assertThat(WordClusters.learn(sentences, new ClusterSettings(3, 1, 0)))
                .isEqualTo(Map.of("c", 0, "a", 1, "b", 2, "d", 0));
    }

    @Test
    void noTextHasNoClusters() {
        assertThat(WordClusters.learn(List.of(), ClusterSettings.of(3))).isEmpty();
        assertThat(WordClusters.learn(List.of(List.of()), ClusterSettings.of(3)))
                .isEmpty();
    }

    @Test
    void settingsThatMeanNothingAreRefused() {
        assertThatThrownBy(() -> ClusterSettings.of(0)).hasMessageContaining("0 classes");
        assertThatThrownBy(() -> new ClusterSettings(1, 0, 1)).hasMessageContaining("0 times");
        assertThatThrownBy(() -> new ClusterSettings(1, 1, -1)).hasMessageContaining("-1 rounds");
    }
}
