package io.papergraph.evaluate;

import static io.papergraph.EntityType.REPOSITORY;
import static io.papergraph.Relation.REFERENCES;
import static io.papergraph.Relation.RELEASES;
import static io.papergraph.evaluate.MadeUp.evaluate;
import static io.papergraph.evaluate.MadeUp.fact;
import static io.papergraph.evaluate.MadeUp.gold;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.gold.GoldPaper;
import io.papergraph.gold.GoldRepository;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepositoryScoringTest {
    private static final GoldPaper KITE = gold("p1", new GoldRepository("Wind/Kite", RELEASES));

    @Test
    void caseDoesNotCountNorDoesTheRelation() {
        Evaluation evaluation = evaluate(KITE, fact(REPOSITORY, REFERENCES, "wind/KITE"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(evaluation.misses()).isEmpty();
    }

    @Test
    void oneSlugCountsOnce() {
        assertThat(counts(evaluate(
                        KITE, fact(REPOSITORY, RELEASES, "wind/kite"), fact(REPOSITORY, RELEASES, "Wind/kite"))))
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void aWrongSlugIsBothFalseAndMissed() {
        Evaluation evaluation = evaluate(KITE, fact(REPOSITORY, RELEASES, "Wind/Kite.git"));

        assertThat(counts(evaluation)).isEqualTo(new Counts(0, 1, 1, 0));
        assertThat(evaluation.misses())
                .containsExactly(
                        new Miss(
                                "p1",
                                "On p1",
                                Miss.What.REPO,
                                REPOSITORY,
                                "wind/kite.git",
                                List.of(),
                                Optional.of(RELEASES)),
                        new Miss(
                                "p1",
                                "On p1",
                                Miss.What.REPO,
                                REPOSITORY,
                                "wind/kite",
                                List.of(RELEASES),
                                Optional.empty()));
    }

    private static Counts counts(Evaluation evaluation) {
        return evaluation.scores().kinds().get(EntityKind.REPOSITORY);
    }
}
