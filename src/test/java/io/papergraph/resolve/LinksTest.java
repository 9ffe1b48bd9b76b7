package io.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
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
        assertThat(Links.of(List.of(USED, BEATEN)))
                .containsExactly(new Link(
                        "system:foo2",
                        List.of(
                                role(Relation.COMPARES_WITH, "We beat Foo-2."),
                                role(Relation.USES, "Foo-2 is our base.")),
                        0.9,
                        "shapes",
                        List.of(BEATEN.mentions().get(0), USED.mentions().get(0))));
    }

    @Test
    void keepKindsApart() {
        assertThat(Links.of(List.of(USED, DATA))).extracting(Link::entity).containsExactly("data:foo2", "system:foo2");
    }

    @Test
    void areNoneWithoutFacts() {
        assertThat(Links.of(List.of())).isEmpty();
    }

    @Property(tries = 50)
    void areTheSameWhateverTheOrderOfTheFacts(@ForAll Random random) {
        Fact twin =
                fact(EntityType.MODEL, "Foo-2", 0.4, "titles", 90, role(Relation.COMPARES_WITH, "Better than Foo-2."));
        List<Fact> facts = new ArrayList<>(List.of(USED, BEATEN, DATA, twin));
        List<Link> links = Links.of(facts);
        Collections.shuffle(facts, random);

        assertThat(Links.of(facts)).isEqualTo(links);
    }

    private static Role role(Relation relation, String evidence) {
        return new Role(relation, evidence);
    }

    private static Fact fact(EntityType type, String name, double confidence, String rule, int start, Role... roles) {
        Mention mention = new Mention(new Span(Section.ABSTRACT, start, start + name.length()), name);
        return new Fact(type, name, List.of(roles), confidence, rule, Optional.empty(), List.of(mention));
    }
}
