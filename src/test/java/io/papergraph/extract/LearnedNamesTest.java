package io.papergraph.extract;

import static io.papergraph.EntityType.DATASET;
import static io.papergraph.EntityType.MODEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedNamesTest {
    private static final NameCounts ONE_MODEL = new NameCounts(1, Map.of(MODEL, 1), 0);

    private final LearnedNames names = new LearnedNames(new TreeMap<>(Map.of(
            LearnedNames.key("Zorbax-2"),
            ONE_MODEL,
            LearnedNames.key("River Otters"),
            new NameCounts(5, Map.of(DATASET, 5), 0))));

    @ParameterizedTest
    @ValueSource(strings = {"Zorbax-2", "zorbax 2", "Zorbax2", "ZORBAX-2"})
    void aNameIsKnownInAllItsSpellings(String spelling) {
        assertThat(names.find(spelling)).contains("model/once");
    }

    @Test
    void theNameOfAnotherVersionIsUnknown() {
        assertThat(names.find("Zorbax-3")).isEmpty();
    }

    @Test
    void aPluralIsKnownByItsSingular() {
        assertThat(names.find("Zorbax-2s")).contains("model/once");
    }

    @Test
    void aNameIsBegunByItsFirstWords() {
        assertThat(names.startsName("river")).isTrue();
        assertThat(names.startsName("otters")).isFalse();
    }

    @Test
    void whatOnlyTheWithheldPapersHoldIsUnknown() {
        assertThat(names.without(Map.of(LearnedNames.key("Zorbax-2"), ONE_MODEL))
                        .find("Zorbax-2"))
                .isEmpty();
    }

    @Test
    void whatOnlyTheWithheldPapersAnnotateIsUnknownThoughOthersHoldIt() {
        LearnedNames held = new LearnedNames(new TreeMap<>(Map.of("zorbax", new NameCounts(3, Map.of(MODEL, 1), 0))));

        assertThat(held.without(Map.of("zorbax", ONE_MODEL)).find("zorbax")).isEmpty();
    }

    @Test
    void withholdingPapersLeavesTheNamesThemselvesAsTheyWere() {
        names.without(Map.of(LearnedNames.key("Zorbax-2"), ONE_MODEL));

        assertThat(names.find("Zorbax-2")).contains("model/once");
    }
}
