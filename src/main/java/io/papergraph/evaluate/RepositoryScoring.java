package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Relation;
import io.papergraph.gold.GoldPaper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores the repositories of one paper: each slug once, whatever its case. */
final class RepositoryScoring {
    private RepositoryScoring() {}

    static void of(GoldPaper gold, List<Fact> facts, ScoreSheet sheet) {
        SortedMap<String, Relation> wanted = new TreeMap<>();
        gold.repositories().forEach(one -> wanted.putIfAbsent(one.slug().toLowerCase(Locale.ROOT), one.relation()));
        SortedMap<String, Fact> found = new TreeMap<>();
        facts.stream()
                .filter(fact -> fact.type() == EntityType.REPOSITORY)
                .forEach(fact -> found.putIfAbsent(fact.name().toLowerCase(Locale.ROOT), fact));
        found.forEach((slug, fact) -> {
            boolean right = wanted.containsKey(slug);
            sheet.count(EntityKind.REPOSITORY, right ? Counts.TRUE_POSITIVE : Counts.FALSE_POSITIVE);
            sheet.confidence(fact.confidence(), right);
            if (!right) {
                sheet.miss(miss(gold, slug, List.of(), Optional.of(fact.relation())));
            }
        });
        for (Map.Entry<String, Relation> one : wanted.entrySet()) {
            if (!found.containsKey(one.getKey())) {
                sheet.count(EntityKind.REPOSITORY, Counts.FALSE_NEGATIVE);
                sheet.miss(miss(gold, one.getKey(), List.of(one.getValue()), Optional.empty()));
            }
        }
    }

    private static Miss miss(GoldPaper gold, String slug, List<Relation> wanted, Optional<Relation> got) {
        return new Miss(gold.id(), gold.paper().title(), Miss.What.REPO, EntityType.REPOSITORY, slug, wanted, got);
    }
}
