package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAcronymsTest {
    private static final String HEAD = "short\tlong\n";

    private final KnownAcronyms acronyms = new KnownAcronyms(
            HEAD + "NER\tnamed entity recognition\nRMSE\troot mean square error\nRMSE\troot mean squared error\n");

    @Test
    void aShortFormHasALongOne() {
        assertThat(acronyms.longOf(NameKey.folded("NER"))).contains("named entity recognition");
        assertThat(acronyms.longOf(NameKey.folded("RIVER"))).isEmpty();
    }

    @Test
    void ofSeveralLongFormsTheFirstIsTheUsualOne() {
        assertThat(acronyms.longOf(NameKey.folded("RMSE"))).contains("root mean square error");
        assertThat(acronyms.usual("root mean squared error")).contains("root mean square error");
        assertThat(acronyms.usual("root mean square error")).contains("root mean square error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"named entity recognition", "Named-Entity Recognition", "named entity recognitions"})
    void everySpellingOfALongFormIsThatLongForm(String longForm) {
        assertThat(acronyms.usual(longForm)).contains("named entity recognition");
    }

    @Test
    void allLongFormsOfOneAreKnown() {
        assertThat(acronyms.all("root mean squared error"))
                .containsExactly("root mean square error", "root mean squared error");
        assertThat(acronyms.all("RMSE")).isEmpty();
    }

    @Test
    void whatIsNoLongFormHasNoUsualOne() {
        assertThat(acronyms.usual("NER")).isEmpty();
        assertThat(acronyms.usual("entity recognition")).isEmpty();
    }

    @Test
    void aLongFormThatComesTwiceIsRefused() {
        assertThatThrownBy(() -> new KnownAcronyms(HEAD + "NER\tentity recognition\nER\tEntity Recognition\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": ER\tEntity Recognition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NER", "NER\t", "NER\tentity recognition\tand more"})
    void aLineOfAnotherFormIsRefused(String line) {
        assertThatThrownBy(() -> new KnownAcronyms(HEAD + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": " + line);
    }

    @Test
    void aTableWithoutItsHeadIsRefused() {
        assertThatThrownBy(() -> new KnownAcronyms("NER\tnamed entity recognition\n"))
                .hasMessage("the acronyms do not begin with short long");
    }
}
