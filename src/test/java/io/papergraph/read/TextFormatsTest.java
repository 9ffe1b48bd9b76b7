package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatsTest {
    @ParameterizedTest
    @CsvSource({
        "arxiv-atom.xml, ARXIV_ATOM",
        "acl-xml.xml, ACL_XML",
        "hf-html.html, HF_HTML",
        "bibtex.bib, BIBTEX",
        "ris.ris, RIS",
        "csv.csv, CSV",
        "tsv.tsv, TSV"
    })
    void everySampleIsDetectedAsItsOwnFormat(String name, Format format) {
        String text = Sample.text(name);

        assertThat(detected(text)).isEqualTo(format);
        assertThat(detected("\ufeff" + text.replace("\n", "\r\n"))).isEqualTo(format);
        assertThat(Reading.text(text).entries).isNotEmpty().isEqualTo(Reading.text(text, Reading.as(format)).entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<feed><title>A blog</title></feed>",
                "<collection><item/></collection>",
                "<svg/>",
            })
    void otherMarkupIsNoFormat(String text) {
        assertThat(Format.detect(head(text), ReadOptions.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Title, or how it came to be",
                "@otter",
                "mail me@sea.net (home)",
                "TY for reading - all",
                "FooNet: counting, not rowing"
            })
    void otherTextIsAPage(String text) {
        assertThat(detected(text)).isEqualTo(Format.HF_PAGE);
    }

    private static Format detected(String text) {
        return Format.detect(head(text), ReadOptions.NONE).orElseThrow();
    }

    private static Head head(String text) {
        return new Head(text.getBytes(StandardCharsets.UTF_8));
    }
}
