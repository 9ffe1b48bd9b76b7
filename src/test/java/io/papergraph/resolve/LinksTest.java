package io.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Fold;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Source;
import io.papergraph.SourceField;
import io.papergraph.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final Fact USED =
            fact(EntityType.METHOD, "Foo 2", 0.9, "lists", 40, role(Relation.USES, "We train with Foo 2."));
    private static final Fact BEATEN = fact(
            EntityType.MODEL,
            "Foo-2",
            0.4,
            "shapes",
            10,
            role(Relation.COMPARES_WITH, "We beat Foo-2."),
            role(Relation.USES, "Foo-2 is our base."));
    private static final Fact DATA =
            fact(EntityType.DATASET, "Foo 2", 0.7, "lists", 70, role(Relation.EVALUATES_ON, "On the Foo 2 dataset."));

    @Test
    void makeOneOfTheFactsThatNameOneEntity() {
        assertThat(links(List.of(USED, BEATEN)))
                .containsExactly(new Link(
                        "system:foo2",
                        List.of(
                                role(Relation.COMPARES_WITH, "We beat Foo-2."),
                                role(Relation.USES, "Foo-2 is our base.")),
                        0.9,
                        "shapes",
                        List.of(BEATEN.mentions().get(0), USED.mentions().get(0)),
                        false));
    }

    @Test
    void keepTheTextsEvidenceAndAddTheSourcesRole() {
        Fact given = Fact.given(
                Relation.USES, EntityType.METHOD, "Foo 2", new SourceField(Source.PAPERS_WITH_CODE, "methods"));

        assertThat(links(List.of(given, USED)))
                .containsExactly(new Link(
                        "system:foo2",
                        List.of(
                                role(Relation.USES, "We train with Foo 2."),
                                role(Relation.USES, "given by pwc.methods")),
                        1,
                        "lists",
                        USED.mentions(),
                        false));
        assertThat(links(List.of(given, BEATEN)).get(0))
                .returns(0.4, Link::confidence)
                .returns("shapes", Link::rule);
    }

    @Test
    void keepKindsApart() {
        assertThat(links(List.of(USED, DATA))).extracting(Link::entity).containsExactly("data:foo2", "system:foo2");
    }

    @Test
    void areNoneWithoutFacts() {
        assertThat(links(List.of())).isEmpty();
    }

    @Property(tries = 50)
    void areTheSameWhateverTheOrderOfTheFacts(@ForAll Random random) {
        Fact twin =
                fact(EntityType.MODEL, "Foo-2", 0.4, "titles", 90, role(Relation.COMPARES_WITH, "Better than Foo-2."));
        List<Fact> facts = new ArrayList<>(List.of(USED, BEATEN, DATA, twin));
        List<Link> links = links(facts);
        Collections.shuffle(facts, random);

        assertThat(links(facts)).isEqualTo(links);
    }

    private static Role role(Relation relation, String evidence) {
        return new Role(relation, evidence);
    }

    private static Fact fact(EntityType type, String name, double confidence, String rule, int start, Role... roles) {
        Mention mention = new Mention(new Span(Section.ABSTRACT, start, start + name.length()), name);
        return new Fact(type, name, List.of(roles), confidence, rule, Optional.empty(), List.of(mention));
    }

    @Test
    void areUnsureWhereTheNameMayMeanSeveralThings() {
        Meaning both = new Meaning(List.of("system:foo2@a", "system:foo2@b"), "normal form", Optional.empty());

        assertThat(Links.of(List.of(USED), fact -> Optional.of(both), Fact::type))
                .extracting(Link::entity, Link::isAmbiguous)
                .containsExactly(tuple("system:foo2@a", true), tuple("system:foo2@b", true));
    }

    @Test
    void areOfTheRelationThatFitsWhatAPersonSaysItIs() {
        assertThat(Links.of(List.of(BEATEN), fact -> meaning("task:foo2"), fact -> EntityType.TASK))
                .singleElement()
                .returns(List.of(role(Relation.ADDRESSES, "We beat Foo-2.")), Link::roles);
    }

    private static List<Link> links(List<Fact> facts) {
        return Links.of(facts, fact -> meaning(Fold.of(fact.type().kind(), fact.name())), Fact::type);
    }

    private static Optional<Meaning> meaning(String entity) {
        return Optional.of(new Meaning(List.of(entity), "normal form", Optional.empty()));
    }
}
