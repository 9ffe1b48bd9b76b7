package io.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    @Test
    void aPhraseCountsOnceForEachTextThatHoldsIt() {
        List<List<List<String>>> texts = new ArrayList<>(times(7, "Otter counting with otter counting"));
        texts.addAll(times(2, "Otters counting herons"));
        texts.addAll(times(1, "otter-counting"));

        assertThat(table(texts))
                .contains("otter counting\t8\n", "counting\t10\n")
                .doesNotContain("heron");
    }

    @Test
    void noPhraseBeginsOrEndsWithABorderButMayHoldOne() {
        assertThat(table(times(8, "the state of the river"))).isEqualTo("river\t8\nstate\t8\nstate of the river\t8\n");
    }

    @Test
    void signsEndAPhrase() {
        assertThat(table(times(8, "otter , heron"))).isEqualTo("heron\t8\notter\t8\n");
    }

    @Test
    void theOrderOfTheTextsMakesNoDifference() {
        List<List<List<String>>> texts = new ArrayList<>(times(9, "slow otter counting"));
        texts.addAll(times(9, "fast otter counting"));
        String table = table(texts);
        Collections.shuffle(texts, new Random(7));

        assertThat(table(texts)).isEqualTo(table);
    }

    private static String table(List<List<List<String>>> texts) {
        return PhraseTable.of(texts, Set.of("the", "of", "with")::contains);
    }

    private static List<List<List<String>>> times(int times, String sentence) {
        return Collections.nCopies(times, List.of(List.of(sentence.split(" "))));
    }
}
