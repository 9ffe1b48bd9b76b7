package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.Relation;
import io.papergraph.graph.CypherLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final String HEAD = "# a comment\nweight\tvalue\twhat it counts\n";

    @Test
    void holdEveryWeightThatTheQueryAsksForAndNoOther() {
        TreeSet<String> asked = Pattern.compile("\\$weights\\.(\\w+)")
                .matcher(CypherLibrary.statement("query/related").text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.remove("common");
        asked.addAll(List.of("names", "named", "introduced", "shared"));
        Arrays.stream(Relation.values())
                .filter(relation -> relation != Relation.INTRODUCES)
                .forEach(relation -> asked.add(relation.name()));

        assertThat(Weights.read("related").numbers()).containsOnlyKeys(asked);
    }

    @Test
    void commonWordsAreInLowerCaseAndStandOnce() {
        assertThat(Weights.read("related").common())
                .contains("the", "paper")
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]+"));
    }

    @Test
    void readsNumbersBelowTheirHeadLine() {
        assertThat(Weights.numbers("w.tsv", HEAD + "text\t1.5\tthe words\nhub\t7\tthe most papers"))
                .containsOnly(Map.entry("text", 1.5), Map.entry("hub", 7.0));
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        assertBroken("text\t1\n", "loader/w.tsv has no line \"weight, value, what it counts\"");
        assertBroken(HEAD + "text\t1", "loader/w.tsv has no weight, value and meaning here, or a second time: text\t1");
        assertBroken(HEAD + "text\tmuch\twords", "loader/w.tsv wants a number, not \"much\"");
        assertBroken(HEAD + "text\t-1\twords", "loader/w.tsv wants a number from 0 up, not -1");
        assertThatThrownBy(() -> Weights.read("nowhere"))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("there is no file loader/nowhere/weights.tsv");
    }

    private static void assertBroken(String table, String message) {
        assertThatThrownBy(() -> Weights.numbers("w.tsv", table))
                .isInstanceOf(WrongRequest.class)
                .hasMessage(message);
    }
}
