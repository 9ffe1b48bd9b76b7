package io.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final int MANY = 5003;

    @Test
    void aNeighbourOnTheOtherSideIsAnotherContext() {
        assertThat(contexts(List.of(List.of("a", "b")), "b"))
                .doesNotContainAnyElementsOf(contexts(List.of(List.of("b", "a")), "b"));
    }

    @Test
    void whatOccursAgainIsCounted() {
        Occurrences occurrences = occurrences(List.of(List.of("a", "a", "a")));

        assertThat(occurrences.times(0)).isEqualTo(3);
        assertThat(counts(occurrences, 0)).containsExactlyInAnyOrder(1, 2, 1, 2);
    }

    @Test
    void onlyTheMostFrequentWordsAreContextsOfTheirOwn() {
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            sentences.add(List.of(Character.toString('一' + i), "end"));
        }

        assertThat(counts(occurrences(sentences), 0)).contains(MANY - 4999).hasSize(5001);
    }

    private static Occurrences occurrences(List<List<String>> sentences) {
        return new Neighbours(new Vocabulary(sentences, 1)).in(sentences);
    }

    private static List<Integer> contexts(List<List<String>> sentences, String word) {
        Occurrences occurrences = occurrences(sentences);
        int row = new Vocabulary(sentences, 1).number(word);
        List<Integer> contexts = new ArrayList<>();
        for (int cell = occurrences.from(row); cell < occurrences.to(row); cell++) {
            contexts.add(occurrences.context(cell));
        }
        return contexts;
    }

    private static List<Integer> counts(Occurrences occurrences, int word) {
        List<Integer> counts = new ArrayList<>();
        for (int cell = occurrences.from(word); cell < occurrences.to(word); cell++) {
            counts.add(occurrences.count(cell));
        }
        return counts;
    }
}
