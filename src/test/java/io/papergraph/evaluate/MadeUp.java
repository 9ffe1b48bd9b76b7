package io.papergraph.evaluate;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import io.papergraph.gold.GoldRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Papers, annotations and predictions that nobody wrote, in few words. */
final class MadeUp {
    private MadeUp() {}

    static Paper paper(String id) {
        PaperIds ids = PaperIds.read(List.of(id), List.of());
        return Paper.of(ids, "On " + id, "");
    }

    static GoldPaper gold(String id, GoldEntity... entities) {
        return new GoldPaper(id, paper(id), List.of(entities), List.of());
    }

    static GoldPaper gold(String id, GoldRepository... repositories) {
        return new GoldPaper(id, paper(id), List.of(), List.of(repositories));
    }

    static GoldEntity wanted(EntityType type, Relation relation, String name, String... surfaces) {
        return new GoldEntity(type, name, List.of(surfaces), List.of(relation), false);
    }

    static GoldEntity optional(EntityType type, Relation relation, String name, String... surfaces) {
        return new GoldEntity(type, name, List.of(surfaces), List.of(relation), true);
    }

    static Fact fact(EntityType type, Relation relation, String name, String... mentions) {
        return fact(type, relation, 0.8, name, mentions.length == 0 ? List.of(name) : List.of(mentions));
    }

    static Fact fact(EntityType type, Relation relation, double confidence, String name, List<String> mentions) {
        List<Mention> placed = new ArrayList<>();
        int start = 0;
        for (String mention : mentions) {
            placed.add(new Mention(new Span(Section.ABSTRACT, start, start + mention.length()), mention));
            start += mention.length();
        }
        List<Role> roles = List.of(new Role(relation, "It says so."));
        return new Fact(type, name, roles, confidence, "test", Optional.empty(), placed);
    }

    static Evaluation evaluate(GoldPaper gold, Fact... facts) {
        return Evaluation.of(List.of(gold), paper -> Optional.of(new Extraction(paper, List.of(facts), List.of())));
    }
}
