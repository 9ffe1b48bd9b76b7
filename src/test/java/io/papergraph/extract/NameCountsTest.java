package io.papergraph.extract;

import static io.papergraph.EntityType.BENCHMARK;
import static io.papergraph.EntityType.DATASET;
import static io.papergraph.EntityType.METHOD;
import static io.papergraph.EntityType.MODEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NameCountsTest {
    @Test
    void aNameThatNoPaperHoldsHasNoVerdict() {
        assertThat(new NameCounts(0, Map.of(), 0).verdict()).isEmpty();
    }

    @Test
    void aNameThatPapersHoldAndNoneAnnotatesHasNoVerdict() {
        assertThat(new NameCounts(7, Map.of(), 0).verdict()).isEmpty();
    }

    @Test
    void ofOnePaperIsSaidThatItIsOnlyOne() {
        assertThat(new NameCounts(1, Map.of(MODEL, 1), 0).verdict()).contains("model/once");
        assertThat(new NameCounts(1, Map.of(), 1).verdict()).contains("optional/once");
    }

    @Test
    void ofSeveralPapersIsSaidInHowManyItIsAnnotated() {
        assertThat(new NameCounts(10, Map.of(MODEL, 10), 0).verdict()).contains("model/often");
        assertThat(new NameCounts(10, Map.of(MODEL, 4), 0).verdict()).contains("model/sometimes");
        assertThat(new NameCounts(100, Map.of(MODEL, 2), 0).verdict()).contains("model/rarely");
    }

    @Test
    void theMostFrequentTypeSpeaksForAll() {
        assertThat(new NameCounts(10, Map.of(DATASET, 4, BENCHMARK, 6), 0).verdict())
                .contains("benchmark/often");
    }

    @Test
    void ofEquallyFrequentTypesTheFirstOneSpeaks() {
        assertThat(new NameCounts(10, Map.of(METHOD, 5, MODEL, 5), 0).verdict()).contains("model/often");
    }

    @Test
    void whatIsMoreOftenOptionalThanAnnotatedIsOptional() {
        assertThat(new NameCounts(10, Map.of(MODEL, 1), 9).verdict()).contains("optional/often");
        assertThat(new NameCounts(10, Map.of(MODEL, 5), 5).verdict()).contains("model/sometimes");
    }

    @Test
    void countsOfSeveralPapersAddUp() {
        NameCounts one = new NameCounts(2, Map.of(MODEL, 1), 1);
        NameCounts other = new NameCounts(3, Map.of(MODEL, 1, METHOD, 2), 0);

        assertThat(one.plus(other)).isEqualTo(new NameCounts(5, Map.of(MODEL, 2, METHOD, 2), 1));
    }
}
