package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import java.util.List;

/**
 * Scores single relations of one paper to models, methods, datasets and benchmarks. Here a name alone decides what
 * answers what: several predictions may answer one annotation, one may answer several, and types do not count.
 */
final class RelationScoring {
    private RelationScoring() {}

    static void of(List<Wanted> wanted, List<Found> found, ScoreSheet sheet) {
        for (Relation relation : Scores.RELATIONS) {
            sheet.count(relation, counts(relation, wanted, found));
        }
    }

    private static Counts counts(Relation relation, List<Wanted> wanted, List<Found> found) {
        List<Wanted> entities =
                wanted.stream().filter(one -> takesPart(one.kind())).toList();
        List<Wanted> asked = entities.stream()
                .filter(one -> !one.optional() && one.accepts(relation))
                .toList();
        List<Wanted> notPunished = entities.stream()
                .filter(one -> one.optional() || one.accepts(relation))
                .toList();
        List<Found> claims = found.stream()
                .filter(one -> takesPart(one.kind()) && one.fact().relation() == relation)
                .toList();
        int truePositives = (int) asked.stream()
                .filter(one -> claims.stream().anyMatch(claim -> claim.forms().meet(one.forms())))
                .count();
        int falsePositives = (int) claims.stream()
                .filter(claim ->
                        notPunished.stream().noneMatch(one -> claim.forms().meet(one.forms())))
                .count();
        return new Counts(truePositives, falsePositives, asked.size() - truePositives, 0);
    }

    private static boolean takesPart(EntityKind kind) {
        return kind == EntityKind.SYSTEM || kind == EntityKind.DATA;
    }
}
