package io.papergraph.extract;

import static io.papergraph.extract.TagKind.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFinderTest {
    @Test
    void whatTheTaggerIsSureOfIsFound() {
        assertThat(found("We use Slow Otter here", "Slow Otter", 0.9)).containsExactly("Slow Otter by tagger");
    }

    @Test
    void whatTheTaggerNearlyTakesForANameIsFoundAsUnsure() {
        assertThat(found("We use Slow Otter here", "Slow Otter", 0.3)).containsExactly("Slow Otter by tagger/unsure");
    }

    @Test
    void whatTheTaggerHardlyTakesForANameIsNotFound() {
        assertThat(found("We use Slow Otter here", "Slow Otter", 0.01)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Slow Otter , Heron    | Slow Otter",
                "Slow Otter ; Heron    | Slow Otter",
                "Slow Otter ( SO       | Slow Otter",
                "Slow Otter ( SO , big | Slow Otter",
                "Slow ( Big ) Otter    | Slow ( Big ) Otter",
            })
    void noNameGoesOnAfterACommaOrIntoParenthesesThatItDoesNotClose(String tagged, String name) {
        assertThat(found("We use " + tagged + " here", tagged, 0.9)).containsExactly(name + " by tagger");
    }

    @Test
    void aSignAloneIsNoName() {
        assertThat(found("We use ( Otter ) here", "( Otter", 0.9)).isEmpty();
    }

    private static List<String> found(String title, String tagged, double probability) {
        PaperText text = Texts.titled(title);
        Place place = Texts.place(text, tagged);
        int tokens = text.sentences().get(0).size();
        int kinds = TagKind.values().length;
        Tagging tagging = new Tagging(new double[kinds][tokens], new double[kinds][tokens]);
        tagging.begins()[SYSTEM.ordinal()][place.from()] = probability;
        for (int i = place.from() + 1; i < place.to(); i++) {
            tagging.inside()[SYSTEM.ordinal()][i] = probability;
        }
        return TagFinder.find(text, List.of(tagging)).stream()
                .map(candidate -> candidate.text() + " by " + candidate.finder())
                .toList();
    }
}
