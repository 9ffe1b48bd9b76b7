package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import io.papergraph.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoleDecisionTest {
    private final RoleDecision roles = new RoleDecision(Map.of(
            EntityKind.SYSTEM,
            new Weights("cue\tINTRODUCES\tCOMPARES_WITH\tUSES\n"
                    + "ours\t3\t0\t0\n"
                    + "theirs\t0\t0\t3\n"
                    + "rival\t0\t2\t3\n")));

    @Test
    void theMostProbableRelationIsTheRole() {
        assertThat(relations("ours")).containsExactly(Relation.INTRODUCES);
        assertThat(relations("theirs")).containsExactly(Relation.USES);
    }

    @Test
    void whatARuleGivesNeedNotBeTheMostProbable() {
        RuleRole rival = new RuleRole(Relation.COMPARES_WITH, false);

        assertThat(relations("rival", rival)).first().isEqualTo(Relation.COMPARES_WITH);
        assertThat(relations("theirs", rival)).first().isEqualTo(Relation.USES);
    }

    @Test
    void whatARuleDecidesIsTheRoleWhateverTheWeightsSay() {
        assertThat(relations("theirs", new RuleRole(Relation.INTRODUCES, true))).containsExactly(Relation.INTRODUCES);
    }

    private List<Relation> relations(String cue, RuleRole... given) {
        List<Cues.GivenRole> roles = List.of(given).stream()
                .map(role -> new Cues.GivenRole(role, 1, "rule"))
                .toList();
        Cues cues = new Cues(new TreeSet<>(Set.of(cue)), Map.of(1, new TreeSet<>(Set.of("word"))), roles);
        PaperText text = Texts.of("Rivers", "Zorbax swims.");
        return this.roles.decide(EntityKind.SYSTEM, cues, text).roles().stream()
                .map(Role::relation)
                .toList();
    }
}
