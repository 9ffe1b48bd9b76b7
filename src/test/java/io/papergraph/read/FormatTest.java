package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {
    private static final String SAMPLES = "io.papergraph.read.FormatSamples#names";

    /** Those whose last paper may end anywhere. */
    private static final Set<Format> ENDLESS = Set.of(Format.HF_PAGE, Format.RIS, Format.CSV, Format.TSV);

    private static Head head(String text) {
        return new Head(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void recognisesEachSampleAsItsOwn(String sample) {
        assertThat(Format.detect(head(FormatSamples.text(sample)), ReadOptions.NONE))
                .contains(FormatSamples.format(sample));
    }

    @Test
    void takesLinesForThePersonsOwnWhoSaysWhatFieldsAreCalled() {
        ReadOptions told = new ReadOptions(Optional.empty(), Optional.empty(), Map.of("abstract", "paper.summary"));

        assertThat(Format.detect(head("{\"paper\": {\"id\": 1, \"title\": \"FooNet\"}}\n{}"), told))
                .contains(Format.JSONL);
        assertThat(Format.detect(head("[{\"paper\": {\"id\": 1, \"title\": \"FooNet\"}}]"), told))
                .contains(Format.HF_JSON);
    }

    @Test
    void hasASampleOfEach() {
        assertThat(FormatSamples.names().stream().map(FormatSamples::format).distinct())
                .containsExactlyInAnyOrder(Format.values());
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void readsTheSamePapersWhenAPersonNamesTheFormat(String sample) {
        Collected told = Reading.text(FormatSamples.text(sample), Reading.as(FormatSamples.format(sample)));

        assertThat(told.entries).isEqualTo(FormatSamples.read(sample).entries).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void readsTheSamePapersGzippedAndInUtf16(String sample) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(FormatSamples.text(sample).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Reading.bytes(packed.toByteArray()).entries).isEqualTo(FormatSamples.read(sample).entries);
        assertThat(Reading.bytes(FormatSamples.text(sample).getBytes(StandardCharsets.UTF_16))
                        .papers())
                .isEqualTo(FormatSamples.read(sample).papers());
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void readsWhatStandsBeforeTheEndOfATruncatedFile(String sample) {
        Format format = FormatSamples.format(sample);
        String text = FormatSamples.text(sample);
        List<Paper> whole = FormatSamples.read(sample).papers();

        int step = 1 + text.length() / 200;
        for (int end = 1; end < text.length(); end += step) {
            Collected read = Reading.text(text.substring(0, end), Reading.as(format));

            assertThat(read.rejects.size() + read.entries.size()).isPositive();
            if (!ENDLESS.contains(format)) {
                assertThat(read.papers()).isEqualTo(whole.subList(0, read.entries.size()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hf-json | [{\"paper\":{\"id\":\"2501.00001\",\"title\":\"FooNet\",\"summary\":\"We row.\",\"upvotes\":12},\"numComments\":2}]",
                "arxiv-snapshot | {\"id\":\"2501.00001\",\"title\":\"FooNet\",\"abstract\":\"  We\\n row.\",\"categories\":\"cs.CL cs.AI\",\"update_date\":\"2025-01-03\"}",
                "s2 | {\"paperId\":\"abc\",\"externalIds\":{\"ArXiv\":\"2501.00001\"},\"title\":\"FooNet\",\"abstract\":\"We row.\",\"year\":2025}",
                "openalex | {\"id\":\"https://openalex.org/W1\",\"title\":\"FooNet\",\"abstract_inverted_index\":{\"We\":[0],\"row.\":[1]}}",
                "pwc | {\"paper_url\":\"https://paperswithcode.com/paper/foonet\",\"arxiv_id\":\"2501.00001\",\"title\":\"FooNet\",\"abstract\":\"We row.\",\"tasks\":[\"Question Answering\"],\"methods\":[]}",
            })
    void readsTheLeastThatEachGives(String label, String text) {
        Collected read = Reading.text(text);

        assertThat(Format.detect(head(text), ReadOptions.NONE).map(Format::label))
                .contains(label);
        assertThat(read.papers()).singleElement().satisfies(paper -> {
            assertThat(paper.title()).isEqualTo("FooNet");
            assertThat(paper.abstractText()).isEqualTo("We row.");
        });
        assertThat(read.warnings).isEmpty();
    }
}
