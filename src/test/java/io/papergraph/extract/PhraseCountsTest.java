package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseCountsTest {
    private final PhraseCounts phrases = new PhraseCounts("otter counting\t37\nzorbax\t8\n");

    @ParameterizedTest
    @ValueSource(strings = {"otter counting", "Otter-Counting", "OTTER  COUNTINGS", "otter_counting"})
    void spellingsOfAPhraseShareTheirTexts(String spelling) {
        assertThat(phrases.texts(spelling)).isEqualTo(32);
    }

    @Test
    void whatIsInNoTableIsSeldom() {
        assertThat(phrases.texts("heron")).isZero();
        assertThat(cues("slow heron song")).containsExactly("texts:seldom", "texts:seldom/words:3");
    }

    @Test
    void cuesCountInPowersOfTwo() {
        assertThat(cues("zorbax")).containsExactly("texts>=8");
        assertThat(cues("otter counting")).containsExactlyInAnyOrder("texts>=8", "texts>=16", "texts>=32");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new PhraseCounts("zorbax\t8\nheron\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a phrase and its texts: heron");
    }

    private Set<String> cues(String phrase) {
        Set<String> cues = new TreeSet<>();
        phrases.addCues("texts", phrase, cues);
        return cues;
    }
}
