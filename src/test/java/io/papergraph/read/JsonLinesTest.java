package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String GOOD = "{\"title\": \"FooNet\", \"abstract\": \"We count sheep.\"}";

    private static Collected line(String line) {
        return Reading.text(line, Reading.as(Format.JSONL));
    }

    @Test
    void readsWhatALineSaysOfAPaper() {
        Collected read = Reading.text(
                """
                {"id": "p1", "title": "FooNet", "abstract": "We count sheep.", "url": "https://foo.net/paper", "year": 2024,
                """
                                .strip()
                        + """
                 "arxiv_id": "2401.00001v2", "doi": "10.1234/FOO", "date": "2024-01-05T10:00:00Z", "entities": [{"a": [1]}]}
                """);

        assertThat(read.rejects).isEmpty();
        assertThat(read.warnings).isEmpty();
        assertThat(read.papers())
                .containsExactly(new Paper(
                        new PaperIds(
                                Optional.of("2401.00001"),
                                Optional.of("10.1234/foo"),
                                List.of("p1", "2401.00001v2", "10.1234/FOO")),
                        "FooNet",
                        "We count sheep.",
                        Optional.of("https://foo.net/paper"),
                        Optional.of(2024),
                        Optional.of("2024-01-05")));
    }

    @Test
    void readsALineWithATitleAndAnAbstractAlone() {
        assertThat(Reading.text(GOOD).papers()).containsExactly(Paper.of("FooNet", "We count sheep."));
    }

    @Test
    void takesNumbersForIdsAndYearsAsText() {
        Paper paper = Reading.text("{\"id\": 17, \"title\": \"FooNet\", \"abstract\": \"Sheep.\", \"year\": \"2024\"}")
                .papers()
                .get(0);

        assertThat(paper.id()).isEqualTo("17");
        assertThat(paper.year()).contains(2024);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"FooNet\"}",
                "{\"title\": \"FooNet\", \"abstract\": null}",
                "{\"title\": \"FooNet\", \"abstract\": \"  \"}"
            })
    void keepsAPaperWithoutAnAbstract(String line) {
        Collected read = Reading.text(line);

        assertThat(read.papers()).containsExactly(Paper.of("FooNet", ""));
        assertThat(read.warned()).containsExactly("1: no abstract; only the title is read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"abstract\": \"We count.\"} | no title",
                "{\"title\": null} | no title",
                "{\"title\": \" \\n\"} | a blank title",
                "{\"title\": 7} | title is a number, not a string",
                "{\"title\": [\"FooNet\"]} | title is an array, not a string",
                "{\"title\": \"FooNet\", \"abstract\": {\"text\": []}} | abstract is an object, not a string",
                "{\"id\": [1], \"title\": \"FooNet\"} | id is an array, not a string or a number",
                "[1, 2] | not a JSON object but an array",
                "\"FooNet\" | not a JSON object but a string",
                "7 | not a JSON object but a number",
                "null | not a JSON object but null",
                "{\"title\": \"FooNet\"} {\"title\": \"BarNet\"} | more than one JSON value on the line",
            })
    void rejectsALineThatIsNoPaper(String line, String reason) {
        Collected read = line(GOOD + "\n" + line + "\n\n" + GOOD);

        assertThat(read.reasons()).containsExactly("2: " + reason);
        assertThat(read.titles()).containsExactly("FooNet", "FooNet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"title\": \"FooNet", "{\"title\": \"FooNet\",", "{title: \"FooNet\"}", "nothing like JSON", "{]"
            })
    void saysWhereJsonIsBrokenAndGoesOn(String line) {
        Collected read = line(line + "\n" + GOOD);

        assertThat(read.reasons()).singleElement().asString().matches("1: broken JSON at column \\d+: .+");
        assertThat(read.rejects.get(0).excerpt()).isEqualTo(line);
        assertThat(read.entries).extracting(Entry::rank).containsExactly(1);
    }

    @Test
    void boundsHowDeepALineMayBe() {
        Collected read = line("{\"title\": \"FooNet\", \"x\": " + "[".repeat(100_000) + "\n" + GOOD);

        assertThat(read.reasons()).singleElement().asString().contains("depth");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void ignoresAndMentionsAFieldThatMakesNoSense() {
        Collected read = Reading.text(
                "{\"title\": \"FooNet\", \"abstract\": \"Sheep.\", \"year\": \"soon\", \"date\": \"Nov 3\", \"url\": [\"x\"]}");

        assertThat(read.papers()).containsExactly(Paper.of("FooNet", "Sheep."));
        assertThat(read.warned())
                .containsExactlyInAnyOrder(
                        "1: year is ignored: soon", "1: date is ignored: Nov 3", "1: url is ignored: an array");
    }

    @Test
    void replacesWhatNoDatabaseKeeps() {
        Collected read = Reading.text(
                "{\"title\": \"Foo\\u0000Net\", \"abstract\": \"\\ud800 sheep \\ud83d\\ude00 and \\udc00\"}");

        assertThat(read.papers()).containsExactly(Paper.of("Foo\ufffdNet", "\ufffd sheep \ud83d\ude00 and \ufffd"));
        assertThat(read.warned()).hasSize(2).allSatisfy(text -> assertThat(text).contains("replaced by U+FFFD"));
    }

    @Test
    void readsNoListAsLines() {
        for (String json : List.of(
                "[" + GOOD + "]",
                "[\n" + GOOD + "\n]",
                "{\n  \"title\": \"FooNet\"\n}",
                "{\"title\": \"FooNet\",\n\"year\": 1}")) {
            Collected read = Reading.text(json);

            assertThat(read.entries).isEmpty();
            assertThat(read.reasons())
                    .containsExactly(
                            "0: JSON, but not one object a line; what is read: JSON lines, one object a line (jsonl),"
                                    + " Hugging Face Papers pages as copied text (hf-page)");
        }
    }

    @Test
    void recognisesLinesWhoseFirstIsBroken() {
        assertThat(Reading.text("{\"title\": oops\n" + GOOD).titles()).containsExactly("FooNet");
        assertThat(Reading.text("{title: oops}\n[1]\nnull\n" + GOOD).titles()).containsExactly("FooNet");
        assertThat(Reading.text("[\"no\", \"object\"]\n" + GOOD).titles()).containsExactly("FooNet");
    }
}
