package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a paper: names, things, cues, types, roles. */
public final class FactFinder {
    /** In UTF-16 units; what is longer is data that got into the text. */
    private static final int LONGEST_NAME = 300;

    private static final double ENOUGH = 0.45;

    private static final String TITLE_ONLY = "no abstract; only the title is read";

    private final ThingReader reader;
    private final SameThings same;
    private final TypeDecision types;
    private final RoleDecision roles;

    public FactFinder(ThingReader reader, Knowledge knowledge, Weights types, Map<EntityKind, Weights> roles) {
        this.reader = reader;
        this.same = new SameThings(knowledge.typeWords(), knowledge.acronyms(), knowledge.sameWords(), name -> knowledge
                .gazetteer()
                .row(name)
                .isPresent());
        this.types = new TypeDecision(types, ENOUGH, new OwnThings(roles));
        this.roles = new RoleDecision(roles);
    }

    public Extraction find(Paper paper) {
        PaperText text = reader.text(paper);
        List<Described> things = reader.describe(text);
        List<Claim> claims = types.decide(things, new Peers(things, text));
        List<Fact> found = same.merge(Claims.settle(claims)).stream()
                .map(claim -> fact(claim, text))
                .toList();
        List<Fact> facts = new ArrayList<>(OwnVariants.introduce(found));
        facts.addAll(RepositoryFacts.of(text));
        facts.removeIf(fact -> fact.name().length() > LONGEST_NAME);
        facts.sort(Comparator.comparing(fact -> fact.mentions().get(0)));
        return new Extraction(paper, facts, paper.abstractText().isBlank() ? List.of(TITLE_ONLY) : List.of());
    }

    private Fact fact(Claim claim, PaperText text) {
        Described described = claim.described();
        Cues cues = described.cues().shownBy(claim.sentences());
        RoleDecision.Decided decided = roles.decide(claim.typed().type().kind(), cues, text);
        List<Mention> mentions =
                claim.names().stream().map(name -> text.mention(name.place())).toList();
        String rule = String.join("+", claim.names().get(0).finders()) + "; " + decided.rule();
        return new Fact(
                claim.typed().type(),
                described.name(),
                decided.roles(),
                claim.typed().confidence(),
                rule,
                described.thing().definition(),
                mentions);
    }
}
