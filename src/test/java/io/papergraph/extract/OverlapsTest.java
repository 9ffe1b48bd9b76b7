package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    @Test
    void theLongestCandidateIsTheLikelyNameAndTheNextOneIsAnotherReading() {
        Readings readings = resolve(candidate(1, 2, "phrase/task"), candidate(0, 2, "shape"));

        assertThat(readings.likely()).extracting(Name::place).containsExactly(new Place(0, 0, 2));
        assertThat(readings.other()).extracting(Name::place).containsExactly(new Place(0, 1, 2));
    }

    @Test
    void whatTheGazetteerHasGoesBeforeLongerCandidatesButNotWhatThePaperAloneTells() {
        assertThat(resolve(candidate(1, 2, "gazetteer/models"), candidate(0, 2, "shape"))
                        .likely())
                .extracting(Name::place)
                .containsExactly(new Place(0, 1, 2));
        assertThat(resolve(candidate(1, 2, "gazetteer/paper"), candidate(0, 2, "shape"))
                        .likely())
                .extracting(Name::place)
                .containsExactly(new Place(0, 0, 2));
    }

    @Test
    void whatASlashShortensGoesBeforeTheWhole() {
        assertThat(resolve(candidate(0, 3, "shape"), candidate(2, 3, CoordinationFinder.COORDINATED))
                        .likely())
                .extracting(Name::place)
                .containsExactly(new Place(0, 2, 3));
    }

    @Test
    void whatADefinitionNamesGoesBeforeLongerCandidates() {
        assertThat(resolve(candidate(0, 3, "shape"), candidate(1, 2, AcronymFinder.SHORT))
                        .likely())
                .extracting(Name::place)
                .containsExactly(new Place(0, 1, 2));
    }

    @Test
    void whatTheTaggerTakesForANameGoesBeforeLongerCandidates() {
        Tagging tagging = Tagging.nothing(3);
        tagging.begins()[TagKind.SYSTEM.ordinal()][1] = 0.9;

        assertThat(Overlaps.resolve(
                                List.of(candidate(0, 3, "shape"), candidate(1, 2, "gazetteer/models")),
                                List.of(tagging))
                        .likely())
                .extracting(Name::place)
                .containsExactly(new Place(0, 1, 2));
    }

    @Test
    void allThatProposeOnePlaceAreRemembered() {
        assertThat(resolve(candidate(0, 1, "shape"), candidate(0, 1, "gazetteer/models"))
                        .likely())
                .singleElement()
                .satisfies(name -> assertThat(name.finders()).containsExactly("gazetteer/models", "shape"));
    }

    private static Readings resolve(Candidate... candidates) {
        Tagging nothing = Tagging.nothing(3);
        return Overlaps.resolve(List.of(candidates), List.of(nothing));
    }

    private static Candidate candidate(int from, int to, String finder) {
        return new Candidate(new Place(0, from, to), "BERT", finder);
    }
}
