package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of("ask", "load", "show", "most-used-datasets", "most-used-models");

    @ParameterizedTest
    @CsvSource({
        "laod, load",
        "aks, ask",
        "SHOW, show",
        "shw, show",
        "mostused, most-used-models",
        "datasets, most-used-datasets",
        "most-usd-model, most-used-models"
    })
    void isTheWordThatAMistypedOneMeant(String word, String meant) {
        assertThat(Nearest.to(word, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"weather", "x", "''"})
    void isNothingWhereAllAreFar(String word) {
        assertThat(Nearest.to(word, WORDS)).isEmpty();
    }

    @Test
    void isTheFirstInTheAlphabetOfSeveralAsNear() {
        assertThat(Nearest.to("cot", List.of("cut", "cat"))).contains("cat");
    }
}
