package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOptionsTest {
    private static final String PAGE = "A Fence\n\nWe count sheep. It works.\n";

    @ParameterizedTest
    @ValueSource(strings = {"25", "19.6.2025", "2025-02-29", "2025-6-19", "2025-06", "today", "", "02025"})
    void refusesWhatIsNoDate(String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.dated(date))
                .withMessage("--date takes a year or a day, such as 2025 or 2025-06-19, not \"" + date + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2024-02-29"})
    void takesAYearOrADay(String date) {
        assertThat(Reading.dated(date).date()).contains(date);
    }

    @Test
    void letsAPersonSayWhatTheFormatIs() {
        assertThat(Reading.text(PAGE).titles()).containsExactly("A Fence");
        assertThat(Reading.text(PAGE, Reading.as(Format.JSONL)).rejects).hasSize(2);
        assertThat(Reading.text("{\"title\": \"x\"}", Reading.as(Format.HF_PAGE)).entries)
                .isEmpty();
    }

    @Test
    void refusesAFieldThatNoPaperHas() {
        Optional<Format> format = Optional.empty();
        Optional<String> date = Optional.empty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadOptions(format, date, Map.of("titel", "name")))
                .withMessage("--field knows no \"titel\"; did you mean title?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadOptions(format, date, Map.of("zzz", "name")))
                .withMessageStartingWith("--field knows no \"zzz\"; there is title, abstract, id, ");
    }

    @Test
    void namesTheFormats() {
        assertThat(Format.of("HF-page")).contains(Format.HF_PAGE);
        assertThat(Format.of("jsonl")).contains(Format.JSONL);
        assertThat(Format.of("pdf")).isEmpty();
    }
}
