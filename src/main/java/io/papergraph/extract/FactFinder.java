package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a paper: names, things, cues, types, roles. */
public final class FactFinder {
    /** In UTF-16 units; what is longer is data that got into the text. */
    private static final int LONGEST_NAME = 300;

    private static final double ENOUGH = 0.4;

    private final SentenceSplitter splitter;
    private final NameReader names;
    private final NameCues nameCues;
    private final ContextCues contextCues;
    private final TypeDecision types;
    private final RoleDecision roles;

    private static final String TITLE_ONLY = "no abstract; only the title is read";
    private static final RuleRole TITLE_INTRODUCES = new RuleRole(Relation.INTRODUCES, true);

    public FactFinder(SentenceSplitter splitter, ContextRules rules, Knowledge knowledge) {
        this.splitter = splitter;
        this.names = new NameReader(knowledge.gazetteer(), knowledge.phrases());
        this.nameCues = new NameCues(knowledge.gazetteer());
        this.contextCues = new ContextCues(rules);
        this.types = new TypeDecision(knowledge.types(), ENOUGH);
        this.roles = new RoleDecision(knowledge.roles());
    }

    public Extraction find(Paper paper) {
        PaperText text = new PaperText(paper, splitter);
        List<Fact> facts = new ArrayList<>();
        for (Described thing : describe(text)) {
            fact(thing, text).ifPresent(facts::add);
        }
        facts.addAll(RepositoryFacts.of(text));
        facts.removeIf(fact -> fact.name().length() > LONGEST_NAME);
        facts.sort(Comparator.comparing(fact -> fact.mentions().get(0)));
        return new Extraction(paper, facts, paper.abstractText().isBlank() ? List.of(TITLE_ONLY) : List.of());
    }

    /** A thing and what speaks for its being this or that. */
    record Described(Thing thing, Cues cues) {}

    List<Described> describe(PaperText text) {
        List<Definition> definitions = AcronymFinder.find(text);
        List<Name> found = names.read(text, definitions);
        Map<Name, ContextCues.NameContext> contexts = contextCues.of(text, found);
        List<Described> described = new ArrayList<>();
        for (Thing thing : new Things(definitions).group(found)) {
            Cues cues = new Cues(nameCues.of(thing), new TreeMap<>(), new ArrayList<>());
            for (Name name : thing.names()) {
                ContextCues.NameContext context = contexts.get(name);
                cues.ofSentences()
                        .computeIfAbsent(name.place().sentence(), s -> new TreeSet<>())
                        .addAll(context.cues());
                cues.given().addAll(context.given());
                if (name.finders().contains(TitleFinder.NAMED)) {
                    cues.given()
                            .add(new Cues.GivenRole(
                                    TITLE_INTRODUCES, name.place().sentence(), TitleFinder.NAMED));
                }
            }
            if (!isLeftOut(thing)) {
                described.add(new Described(thing, cues));
            }
        }
        return described;
    }

    PaperText text(Paper paper) {
        return new PaperText(paper, splitter);
    }

    private static boolean isLeftOut(Thing thing) {
        return thing.isFoundBy("gazetteer/" + Gazetteer.GENERIC) || thing.isFoundBy("gazetteer/" + Gazetteer.OTHER);
    }

    private Optional<Fact> fact(Described described, PaperText text) {
        Thing thing = described.thing();
        return types.decide(described.cues().all()).map(typed -> {
            EntityKind kind = typed.type().kind();
            RoleDecision.Decided decided = roles.decide(kind, described.cues(), text);
            List<Mention> mentions = thing.names().stream()
                    .map(name -> text.mention(name.place()))
                    .toList();
            String rule = String.join("+", thing.names().get(0).finders()) + "; " + decided.rule();
            return new Fact(
                    typed.type(),
                    thing.name(),
                    decided.roles(),
                    typed.confidence(),
                    rule,
                    thing.definition(),
                    mentions);
        });
    }
}
