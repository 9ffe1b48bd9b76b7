package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Fact;
import io.papergraph.gold.GoldPaper;
import java.util.List;

/** Writes all outcomes of one paper on the sheet. */
final class PaperScoring {
    private PaperScoring() {}

    static void of(GoldPaper gold, List<Fact> facts, ScoreSheet sheet) {
        List<Wanted> wanted = gold.entities().stream().map(Wanted::of).toList();
        List<Found> found = facts.stream()
                .filter(fact -> fact.type().kind() != EntityKind.REPOSITORY)
                .map(Found::of)
                .toList();
        EntityScoring.of(gold.paper(), Matching.of(wanted, found), sheet);
        RelationScoring.of(wanted, found, sheet);
        RepositoryScoring.of(gold, facts, sheet);
    }
}
