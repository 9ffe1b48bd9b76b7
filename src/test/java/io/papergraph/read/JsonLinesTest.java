package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Reference;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String GOOD = "{\"title\": \"FooNet\", \"abstract\": \"We count sheep.\"}";

    private static final Metadata NOTHING = Metadata.of(Source.JSON_LINES);

    private static Given given(String value, String name) {
        return Given.of(value, new SourceField(Source.JSON_LINES, name));
    }

    private static Paper paper(String title, String text) {
        return new Paper(PaperIds.NONE, title, text, NOTHING);
    }

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
                        NOTHING.with(Field.URL, given("https://foo.net/paper", "url"))
                                .with(Field.YEAR, given("2024", "year"))
                                .with(Field.PUBLISHED_ON, given("2024-01-05", "date"))));
    }

    @Test
    void readsALineWithATitleAndAnAbstractAlone() {
        assertThat(Reading.text(GOOD).papers()).containsExactly(paper("FooNet", "We count sheep."));
    }

    @Test
    void readsAnArrayOfOnesOwnPapersOverLinesOrNot() {
        assertThat(Reading.text("[" + GOOD + "," + GOOD + "]").titles()).containsExactly("FooNet", "FooNet");
        assertThat(Reading.text("[\n " + GOOD.replace(", ", ",\n  ") + ",\n {\"title\": 1},\n " + GOOD + "\n]")
                        .titles())
                .containsExactly("FooNet", "FooNet");
        assertThat(Reading.text("{\n  \"title\": \"FooNet\",\n  \"year\": 1\n}").titles())
                .containsExactly("FooNet");
        assertThat(Reading.text(
                                "[{\"name\": \"FooNet\"}]",
                                new ReadOptions(Optional.empty(), Optional.empty(), Map.of("title", "name")))
                        .titles())
                .containsExactly("FooNet");
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

        assertThat(read.papers()).containsExactly(paper("FooNet", ""));
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

        assertThat(read.papers()).containsExactly(paper("FooNet", "Sheep."));
        assertThat(read.warned())
                .containsExactlyInAnyOrder(
                        "1: year is ignored: soon", "1: date is ignored: Nov 3", "1: url is ignored: an array");
    }

    @Test
    void replacesWhatNoDatabaseKeeps() {
        Collected read = Reading.text(
                "{\"title\": \"Foo\\u0000Net\", \"abstract\": \"\\ud800 sheep \\ud83d\\ude00 and \\udc00\"}");

        assertThat(read.papers()).containsExactly(paper("Foo\ufffdNet", "\ufffd sheep \ud83d\ude00 and \ufffd"));
        assertThat(read.warned()).hasSize(2).allSatisfy(text -> assertThat(text).contains("replaced by U+FFFD"));
    }

    @Test
    void readsNoListOfOtherThingsAsPapers() {
        for (String json : List.of("[{\"sheep\": 1}]", "[\n\"sheep\"\n]", "{\n  \"sheep\": \"FooNet\"\n}")) {
            Collected read = Reading.text(json);

            assertThat(read.entries).isEmpty();
            assertThat(read.reasons())
                    .singleElement()
                    .asString()
                    .startsWith("0: JSON, but no papers; what is read: ")
                    .contains("JSON objects with a title, one a line or in an array (jsonl), ");
        }
    }

    @Test
    void recognisesLinesWhoseFirstIsBroken() {
        assertThat(Reading.text("{\"title\": oops\n" + GOOD).titles()).containsExactly("FooNet");
        assertThat(Reading.text("{title: oops}\n[1]\nnull\n" + GOOD).titles()).containsExactly("FooNet");
        assertThat(Reading.text("[\"no\", \"object\"]\n" + GOOD).titles()).containsExactly("FooNet");
    }

    @Test
    void readsAuthorsAsNamesOrObjectsOrALine() {
        for (String authors : List.of(
                "[\"Ann Otter\", \"Seal, Bo\"]",
                "[{\"name\": \"Ann  Otter\"}, null, {\"name\": \"Bo Seal\", \"authorId\": 7}]",
                "\"Ann Otter and Bo Seal\"",
                "\"Ann Otter, Bo Seal\"",
                "\"Otter, Ann; Seal, Bo\"")) {
            assertThat(metadata("\"authors\": " + authors).values(Field.AUTHORS))
                    .as(authors)
                    .containsExactly("Ann Otter", "Bo Seal");
        }
    }

    @Test
    void readsVenueCategoriesAndKeywords() {
        Metadata metadata = metadata(
                "\"venue\": {\"name\": \"Otters 2024\"}, \"categories\": \"cs.CL cs.AI\", \"keywords\": \"rowing; sheep\"");

        assertThat(metadata.get(Field.VENUE)).contains(given("Otters 2024", "venue"));
        assertThat(metadata.values(Field.CATEGORIES)).containsExactly("cs.CL", "cs.AI");
        assertThat(metadata.values(Field.KEYWORDS)).containsExactly("rowing", "sheep");
        assertThat(metadata("\"categories\": [\"Oceans\", \"Oceans\"]").values(Field.CATEGORIES))
                .containsExactly("Oceans");
    }

    @Test
    void readsRepositoriesOnGitHubAlone() {
        assertThat(metadata("\"github\": \"https://github.com/sea/otter.git\", \"repositories\": [{\"url\":"
                                + " \"github.com/sea/seal/tree/main\"}, \"https://gitlab.com/sea/crab\"]")
                        .facts())
                .containsExactly(released("sea/otter", "github"), released("sea/seal", "repositories"));
    }

    @Test
    void readsReferencesByWhateverIdTheyHave() {
        Collected read = Reading.text(
                "{\"title\": \"FooNet\", \"abstract\": \"Sheep.\", \"references\": [\"p7\","
                        + " \"https://arxiv.org/abs/2401.00001v2\", {\"id\": 9, \"doi\": \"10.1000/X\"}, \"Otter et al. 2020\", {}]}");

        assertThat(read.papers().get(0).metadata().references())
                .extracting(Reference::id)
                .containsExactly("9", "arxiv:2401.00001", "doi:10.1000/x", "p7");
        assertThat(read.warned()).containsExactly("1: references: 1 of 5 left out, which are no ids");
    }

    @Test
    void takesTheYearOfTheDateWhereThereIsNoOther() {
        assertThat(metadata("\"date\": \"Tue, 3 Jun 2008 11:05:30 GMT\"").fields())
                .containsEntry(Field.PUBLISHED_ON, given("2008-06-03", "date"))
                .containsEntry(Field.YEAR, given("2008", "date"));
    }

    @Test
    void readsFieldsUnderTheNamesThatAPersonTells() {
        ReadOptions options = new ReadOptions(
                Optional.empty(),
                Optional.empty(),
                Map.of("title", "paper.name", "abstract", "paper.summary", "authors", "by", "id", "no"));
        Collected read = Reading.text(
                "{\"paper\": {\"name\": \"FooNet\", \"summary\": \"Sheep.\"}, \"title\": \"Not this\", \"no\": 2401.00010,"
                        + " \"by\": [\"Ann Otter\"], \"year\": 2024}",
                options);

        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo("FooNet");
        assertThat(paper.abstractText()).isEqualTo("Sheep.");
        assertThat(paper.ids().arxiv()).contains("2401.00010");
        assertThat(paper.metadata().get(Field.AUTHORS)).contains(given("Ann Otter", "by"));
        assertThat(paper.year()).contains(2024);
    }

    @Test
    void collapsesWhiteSpace() {
        assertThat(Reading.text("{\"title\": \" Foo\\n  Net\", \"abstract\": \"We\\tcount\\u00a0 sheep. \"}")
                        .papers())
                .containsExactly(paper("Foo Net", "We count sheep."));
    }

    private static Metadata metadata(String fields) {
        Collected read = Reading.text("{\"title\": \"FooNet\", \"abstract\": \"Sheep.\", " + fields + "}");
        assertThat(read.warnings).isEmpty();
        return read.papers().get(0).metadata();
    }

    private static Fact released(String name, String field) {
        return Fact.given(Relation.RELEASES, EntityType.REPOSITORY, name, new SourceField(Source.JSON_LINES, field));
    }
}
