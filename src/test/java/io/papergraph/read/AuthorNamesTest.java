package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lovelace, Ada | Ada Lovelace",
                "Ada Lovelace | Ada Lovelace",
                "van der Otter, Jr., Ann | Ann van der Otter Jr.",
                "Martin Otter, Jr. | Martin Otter, Jr.",
                "Otters, Inc. | Otters, Inc.",
                "OpenSea | OpenSea",
                "a, b, c, d | a, b, c, d",
            })
    void standWithGivenNamesFirst(String name, String ordered) {
        assertThat(AuthorNames.ordered(name)).isEqualTo(ordered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Otter, Ann; Seal, Bo; | Otter, Ann / Seal, Bo",
                "Ann Otter, Bo Seal and Cy Crab | Ann Otter / Bo Seal / Cy Crab",
                "Ann Otter, Bo Seal, and Cy Crab | Ann Otter / Bo Seal / Cy Crab",
                "Otter, Ann and Seal, Bo and others | Otter, Ann / Seal, Bo",
                "Ann Otter | Ann Otter",
                "Otter, Ann | Otter, Ann",
                "Sandra Anderson | Sandra Anderson",
            })
    void areTakenOutOfALine(String line, String names) {
        assertThat(AuthorNames.split(line)).isEqualTo(List.of(names.split(" / ")));
    }
}
