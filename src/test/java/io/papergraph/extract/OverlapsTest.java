package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    @Test
    void theLongestCandidateIsTheName() {
        assertThat(Overlaps.resolve(List.of(candidate(1, 2, "gazetteer/models"), candidate(0, 2, "shape"))))
                .extracting(Name::place)
                .containsExactly(new Place(0, 0, 2));
    }

    @Test
    void whatADefinitionNamesGoesBeforeLongerCandidates() {
        assertThat(Overlaps.resolve(List.of(candidate(0, 3, "shape"), candidate(1, 2, AcronymFinder.SHORT))))
                .extracting(Name::place)
                .containsExactly(new Place(0, 1, 2));
    }

    @Test
    void allThatProposeOnePlaceAreRemembered() {
        assertThat(Overlaps.resolve(List.of(candidate(0, 1, "shape"), candidate(0, 1, "gazetteer/models"))))
                .singleElement()
                .satisfies(name -> assertThat(name.finders()).containsExactly("gazetteer/models", "shape"));
    }

    private static Candidate candidate(int from, int to, String finder) {
        return new Candidate(new Place(0, from, to), "BERT", finder);
    }
}
