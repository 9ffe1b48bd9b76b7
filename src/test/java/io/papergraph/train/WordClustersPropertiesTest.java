package io.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.WordForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WordClustersPropertiesTest {
    private static final double ROUNDING = 1e-9;

    @Property(tries = 300)
    void noWordWouldDoBetterInAnotherClass(
            @ForAll("texts") List<List<String>> text, @ForAll @IntRange(min = 1, max = 4) int classes) {
        Map<String, Integer> clusters = WordClusters.learn(text, new ClusterSettings(classes, 2, 1000));

        double learnt = Likelihood.of(text, clusters);
        for (String word : clusters.keySet()) {
            for (int other = 0; other < classes; other++) {
                Map<String, Integer> moved = new HashMap<>(clusters);
                moved.put(word, other);
                assertThat(Likelihood.of(text, moved)).isLessThan(learnt + ROUNDING);
            }
        }
    }

    @Property(tries = 300)
    void theOrderOfTheSentencesMakesNoDifference(@ForAll("texts") List<List<String>> text, @ForAll Random random) {
        List<List<String>> shuffled = new ArrayList<>(text);
        Collections.shuffle(shuffled, random);
        ClusterSettings settings = new ClusterSettings(3, 2, 20);

        assertThat(WordClusters.learn(shuffled, settings)).isEqualTo(WordClusters.learn(text, settings));
    }

    @Property(tries = 300)
    void anyTextIsClustered(
            @ForAll @Size(max = 6) List<@Size(max = 6) List<@StringLength(max = 6) String>> text,
            @ForAll @IntRange(min = 1, max = 50) int classes) {
        Map<String, Integer> clusters = WordClusters.learn(text, new ClusterSettings(classes, 1, 20));

        assertThat(text).allSatisfy(sentence -> assertThat(sentence)
                .allSatisfy(
                        token -> assertThat(clusters.get(WordForm.of(token))).isBetween(0, classes - 1)));
    }

    @Provide
    Arbitrary<List<List<String>>> texts() {
        return Arbitraries.strings()
                .withCharRange('a', 'h')
                .ofLength(1)
                .list()
                .ofMaxSize(6)
                .list()
                .ofMaxSize(12);
    }
}
