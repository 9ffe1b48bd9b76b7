package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Fact;
import io.papergraph.Paper;
import io.papergraph.gold.GoldEntity;
import java.util.List;
import java.util.Optional;

/** Scores the entities of one paper with their types and relations. */
final class EntityScoring {
    private final Paper paper;
    private final ScoreSheet sheet;

    private EntityScoring(Paper paper, ScoreSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    static void of(Paper paper, Matching matching, ScoreSheet sheet) {
        EntityScoring scoring = new EntityScoring(paper, sheet);
        matching.answers().stream()
                .filter(answer -> !answer.wanted().optional())
                .forEach(scoring::answer);
        List<Wanted> wanted =
                matching.answers().stream().map(Matching.Answer::wanted).toList();
        matching.rest().forEach(found -> scoring.unmatched(found, wanted));
    }

    private void answer(Matching.Answer answer) {
        Wanted wanted = answer.wanted();
        if (answer.found().isEmpty()) {
            sheet.count(wanted.kind(), Counts.FALSE_NEGATIVE);
            sheet.miss(wanted(Miss.What.MISS, wanted.entity(), Optional.empty()));
            return;
        }
        Fact fact = answer.found().get().fact();
        sheet.count(wanted.kind(), Counts.TRUE_POSITIVE);
        sheet.confidence(fact.confidence(), true);
        sheet.type(fact.type() == wanted.entity().type());
        if (wanted.kind() == EntityKind.SYSTEM || wanted.kind() == EntityKind.DATA) {
            relation(wanted, fact);
        }
    }

    private void relation(Wanted wanted, Fact fact) {
        boolean right = wanted.accepts(fact.relation());
        sheet.relation(right);
        if (!right) {
            sheet.miss(wanted(Miss.What.REL, wanted.entity(), Optional.of(fact)));
        }
    }

    private void unmatched(Found found, List<Wanted> wanted) {
        List<Wanted> namesakes =
                wanted.stream().filter(one -> found.forms().meet(one.forms())).toList();
        if (namesakes.stream().anyMatch(Wanted::optional)) {
            return;
        }
        if (namesakes.stream().anyMatch(one -> one.kind() == found.kind())) {
            sheet.count(found.kind(), Counts.DUPLICATE);
            sheet.miss(unwanted(Miss.What.DUP, found.fact()));
            return;
        }
        sheet.count(found.kind(), Counts.FALSE_POSITIVE);
        sheet.confidence(found.fact().confidence(), false);
        sheet.miss(unwanted(Miss.What.FALSE, found.fact()));
    }

    private Miss wanted(Miss.What what, GoldEntity entity, Optional<Fact> got) {
        return new Miss(
                paper.id(),
                paper.title(),
                what,
                entity.type(),
                entity.name(),
                entity.relations(),
                got.map(Fact::relation));
    }

    private Miss unwanted(Miss.What what, Fact fact) {
        return new Miss(
                paper.id(), paper.title(), what, fact.type(), fact.name(), List.of(), Optional.of(fact.relation()));
    }
}
