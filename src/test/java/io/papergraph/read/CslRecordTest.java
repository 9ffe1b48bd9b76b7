package io.papergraph.read;

import static io.papergraph.read.GivenBy.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Field;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslRecordTest {
    private static final Source CSL = Source.CSL_JSON;

    @Test
    void readsItems() {
        Collected read = FormatSamples.read("csl-json.json");

        assertThat(read.papers().get(0))
                .isEqualTo(new Paper(
                        new PaperIds(
                                Optional.empty(),
                                Optional.of("10.1234/foo"),
                                List.of("otterFooNet2025", "10.1234/FOO")),
                        "FooNet",
                        "We train FooNet on SQuAD.",
                        Metadata.of(CSL)
                                .with(Field.URL, given(CSL, "URL", "https://sheep.example/foo"))
                                .with(Field.YEAR, given(CSL, "issued", "2025"))
                                .with(Field.PUBLISHED_ON, given(CSL, "issued", "2025-01-03"))
                                .with(Field.VENUE, given(CSL, "container-title", "Sheep Letters"))
                                .with(Field.AUTHORS, given(CSL, "author", "Ann Otter", "Bo van Gogh", "The Sea Group"))
                                .with(Field.KEYWORDS, given(CSL, "keyword", "rowing", "sheep"))));
        assertThat(read.papers().get(1).ids())
                .isEqualTo(new PaperIds(Optional.of("2501.00002"), Optional.empty(), List.of("2")));
        assertThat(read.warned()).containsExactly("14: no abstract; only the title is read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"date-parts\": [[2025, 11, 3]]} | 2025-11-03",
                "{\"date-parts\": [[2025, 11, 3], [2025, 12]]} | 2025-11-03",
                "{\"date-parts\": [[\"2025\", \"1\"]]} | 2025-01",
                "{\"date-parts\": [[2025, null]]} | 2025",
                "{\"raw\": \"2025-01-03\"} | 2025-01-03",
                "{\"date-parts\": []} |",
                "{\"date-parts\": [[]]} |",
                "{\"date-parts\": null} |",
                "null |",
            })
    void readsDatesAsFarAsTheyGo(String issued, String date) {
        Collected read = Reading.text(
                "[{\"title\": \"FooNet\", \"abstract\": \"We row.\", \"container-title\": null, \"issued\": " + issued
                        + "}]");

        assertThat(read.warnings).isEmpty();
        assertThat(read.papers().get(0).value(Field.PUBLISHED_ON)).isEqualTo(Optional.ofNullable(date));
    }
}
