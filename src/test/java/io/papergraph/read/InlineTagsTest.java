package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foo<sup>2</sup>Net in <i>situ</i> | Foo2Net in situ",
                "A <span class=\"nocase\">foo</span> | A foo",
                "<jats:title>Abstract</jats:title><jats:p>We row.</jats:p> | ' Abstract  We row. '",
                "a < b, c > d, <unk> and <p50> | a < b, c > d, <unk> and <p50>",
            })
    void go(String text, String plain) {
        assertThat(InlineTags.removed(text)).isEqualTo(plain);
    }

    @Test
    void areNotInAMissingText() {
        assertThat(InlineTags.removed(null)).isNull();
    }

    @Test
    void goFromTitlesOfReferenceManagersAndOpenAlex() {
        assertThat(Reading.text(
                                "[{\"title\": \"<i>Foo</i>Net\", \"container-title\": \"Sea\", \"abstract\": \"<jats:p>We row.</jats:p>\"}]")
                        .papers())
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.title()).isEqualTo("FooNet");
                    assertThat(paper.abstractText()).isEqualTo("We row.");
                });
        assertThat(Reading.text("{\"id\": \"https://openalex.org/W1\", \"title\": \"<i>Foo</i>Net\"}")
                        .titles())
                .containsExactly("FooNet");
    }
}
