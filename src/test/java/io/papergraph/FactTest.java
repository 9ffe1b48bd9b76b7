package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final Role USES = new Role(Relation.USES, "We build on Foo.");
    private static final Role BEATS = new Role(Relation.COMPARES_WITH, "We beat Foo.");
    private static final Mention EARLY = new Mention(new Span(Section.TITLE, 0, 3), "Foo");
    private static final Mention LATE = new Mention(new Span(Section.ABSTRACT, 12, 15), "Foo");

    @Test
    void putsTheStrongestRoleAndTheFirstMentionFirst() {
        Fact fact = fact("Foo", List.of(USES, BEATS), 0.5, List.of(LATE, EARLY, LATE));

        assertThat(fact.relation()).isEqualTo(Relation.COMPARES_WITH);
        assertThat(fact.evidence()).isEqualTo("We beat Foo.");
        assertThat(fact.mentions()).containsExactly(EARLY, LATE);
    }

    @Test
    void needsANameARoleAMentionAndAConfidence() {
        List<Role> roles = List.of(USES);
        List<Mention> mentions = List.of(EARLY);

        assertThatThrownBy(() -> fact(" ", roles, 0.5, mentions)).hasMessage("a fact without a name");
        assertThatThrownBy(() -> fact("Foo", List.of(), 0.5, mentions)).hasMessage("Foo has no role or no mention");
        assertThatThrownBy(() -> fact("Foo", roles, 0.5, List.of())).hasMessage("Foo has no role or no mention");
        assertThatThrownBy(() -> fact("Foo", roles, 1.5, mentions)).hasMessage("Foo with a confidence of 1.5");
        assertThatThrownBy(() -> fact("Foo", roles, Double.NaN, mentions)).hasMessage("Foo with a confidence of NaN");
    }

    @Test
    void hasNoMentionsIfASourceGivesIt() {
        SourceField by = new SourceField(Source.HUGGING_FACE, "githubRepo");
        Fact given = Fact.given(Relation.RELEASES, EntityType.REPOSITORY, "sea/otter", by);

        assertThat(given.isGiven()).isTrue();
        assertThat(given.by()).contains(by);
        assertThat(given.evidence()).isEqualTo(given.rule()).isEqualTo("given by hf.githubRepo");
        assertThat(fact("Foo", List.of(USES), 0.5, List.of(EARLY)).by()).isEmpty();
    }

    @Test
    void needsEvidenceForEachRole() {
        assertThatThrownBy(() -> new Role(Relation.USES, " ")).hasMessage("USES without evidence");
    }

    @Test
    void needsMentionsAsLongAsTheirSpans() {
        assertThatThrownBy(() -> new Mention(new Span(Section.TITLE, 0, 4), "Foo"))
                .hasMessage("\"Foo\" is not as long as title:0-4");
    }

    private static Fact fact(String name, List<Role> roles, double confidence, List<Mention> mentions) {
        return new Fact(EntityType.MODEL, name, roles, confidence, "rule", Optional.empty(), mentions);
    }
}
