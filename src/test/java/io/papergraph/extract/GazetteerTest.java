package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(
            GazetteerFile.rows(
                    "data",
                    """
                    name\tcondition\tsource
                    CIFAR-10\t\ta list
                    Penn Treebank\t\ta list
                    SPOT\texact\ta list
                    Spider\tcontext\ta list
                    """),
            Set.of("spider", "long", "context"));

    @ParameterizedTest
    @CsvSource({"CIFAR-10", "cifar 10", "CIFAR10", "Penn treebank", "Penn Treebanks", "SPOT", "SPOTs", "Spider"})
    void aNameIsKnownInSpellingsThatItsConditionAllows(String spelling) {
        assertThat(gazetteer.row(spelling)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"CIFAR-100", "spot", "Spot", "spider", "Treebank"})
    void anotherSpellingIsAnotherWord(String spelling) {
        assertThat(gazetteer.row(spelling)).isEmpty();
    }

    @Test
    void aHyphenatedWordOfOrdinaryWordsIsOrdinary() {
        assertThat(gazetteer.isOrdinary("long-context")).isTrue();
        assertThat(gazetteer.isOrdinary("long-zorbax")).isFalse();
    }

    @Test
    void oneNameInTwoRowsIsRefused() {
        List<GazetteerRow> rows = List.of(
                new GazetteerRow("data", "CIFAR-10", GazetteerRow.Condition.NONE, "a list"),
                new GazetteerRow("more", "CIFAR10", GazetteerRow.Condition.NONE, "a list"));

        assertThatThrownBy(() -> new Gazetteer(rows, Set.of()))
                .hasMessageContaining("CIFAR10 in more is CIFAR-10 in data");
    }

    @Test
    void aLineWithoutThreeFieldsIsRefused() {
        assertThatThrownBy(() -> GazetteerFile.rows("data", "name\tcondition\tsource\nCIFAR-10\ta list"))
                .hasMessageContaining("data: not three fields: CIFAR-10");
    }

    @Test
    void aFileWithoutItsHeadIsRefused() {
        assertThatThrownBy(() -> GazetteerFile.rows("data", "CIFAR-10\t\ta list"))
                .hasMessageContaining("data does not begin with name condition source");
    }
}
