package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.extract.RuleMatch;
import io.papergraph.extract.RuleRole;
import io.papergraph.extract.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokensRegexRulesTest {
    private static final String LIST = "$LIST = NAME (/,|and/ NAME)*\n";

    @Test
    void aRuleGivesItsRoleToEveryNameOfItsGroup() {
        ContextRulesOf rules = new ContextRulesOf(LIST + "beats\tCOMPARES_WITH\tbeats beat\t$WORD (?$names $LIST)");

        assertThat(rules.match("ZORBAX beats BERT , GPT and LSTM"))
                .containsExactly(
                        new RuleMatch("beats", Optional.of(RuleRole.parse("COMPARES_WITH")), List.of(1, 2, 3)));
    }

    @Test
    void aRuleNeedsOneOfItsWords() {
        ContextRulesOf rules = new ContextRulesOf("any\t-\tbeats\t[] (?$names NAME)");

        assertThat(rules.match("we like BERT")).isEmpty();
        assertThat(rules.match("it beats BERT")).containsExactly(new RuleMatch("any", Optional.empty(), List.of(0)));
    }

    @Test
    void commentsAndEmptyLinesSayNothing() {
        assertThat(RuleFile.parse("# a comment\n\n").lines()).isEmpty();
    }

    @Test
    void aLineThatIsNoRuleIsRefused() {
        assertThatThrownBy(() -> RuleFile.parse("beats\t-\tbeats"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a rule");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        String rule = "beats\t-\tbeats\t$WORD (?$names NAME)\n";

        assertThatThrownBy(() -> RuleFile.parse(rule + rule)).hasMessageContaining("two rules are called beats");
    }

    /** Rules over sentences whose words in capitals are names. */
    private record ContextRulesOf(String file) {
        List<RuleMatch> match(String sentence) {
            List<Term> terms = new ArrayList<>();
            int names = 0;
            for (String word : sentence.split(" ")) {
                boolean name = word.matches("[A-Z]+");
                terms.add(new Term(word.toLowerCase(Locale.ROOT), name ? names++ : Term.NO_NAME));
            }
            return new TokensRegexRules(RuleFile.parse(file)).match(terms);
        }
    }
}
