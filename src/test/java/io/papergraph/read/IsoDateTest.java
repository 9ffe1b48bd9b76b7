package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023-12, 2023-12",
        "2023-12-01, 2023-12-01",
        "2023-12-01T17:02:11.000Z, 2023-12-01",
        "2023-12-01 17:02, 2023-12-01",
        "2023/12/01/, 2023-12-01",
        "2023///, 2023",
        "'Tue, 3 Jun 2008 11:05:30 GMT', 2008-06-03",
    })
    void goesAsFarAsTheTextDoes(String text, String date) {
        assertThat(IsoDate.of(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "Nov 3", "2023-13", "2023-12-32", "12-2023", "20231"})
    void isNoneWhereTheTextIsNone(String text) {
        assertThat(IsoDate.of(text)).isEmpty();
    }
}
