package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final String HEADER = "title,abstract,year\n";
    private static final String GOOD = "FooNet,Sheep.,2025\n";

    private static Given given(String value, String name) {
        return Given.of(value, by(name));
    }

    private static SourceField by(String name) {
        return new SourceField(Source.TABLE, name);
    }

    @Test
    void readsWhatARowSaysOfAPaper() {
        Collected read = Reading.text(Sample.text("csv.csv"));

        assertThat(read.rejects).isEmpty();
        Paper paper = read.papers().get(0);
        assertThat(paper.id()).isEqualTo("p1");
        assertThat(paper.title()).isEqualTo("FooNet: Counting \"Sheep\"");
        assertThat(paper.abstractText()).isEqualTo("We train FooNet on SheepBank, twice.");
        assertThat(paper.ids().arxiv()).contains("2501.00001");
        assertThat(paper.ids().doi()).contains("10.1000/foo");
        assertThat(paper.metadata().fields())
                .containsEntry(Field.URL, given("https://foo.net/paper", "url"))
                .containsEntry(Field.YEAR, given("2025", "year"))
                .containsEntry(Field.VENUE, given("Sheep Conference", "venue"));
        assertThat(paper.metadata().values(Field.AUTHORS)).containsExactly("Ann Otter", "Bo Seal");
        assertThat(paper.metadata().values(Field.KEYWORDS)).containsExactly("rowing", "sheep");
        assertThat(paper.metadata().facts())
                .containsExactly(Fact.given(Relation.RELEASES, EntityType.REPOSITORY, "sea/foonet", by("github")));
    }

    @Test
    void keepsARowOfATitleAlone() {
        Collected read = Reading.text(Sample.text("csv.csv"));

        assertThat(read.papers().get(1).title()).isEqualTo("BarNet");
        assertThat(read.papers().get(1).metadata().fields()).isEmpty();
        assertThat(read.warned()).containsExactly("4: no abstract; only the title is read");
    }

    @Test
    void readsTabsAndSemicolons() {
        Paper tabs = Reading.text(Sample.text("tsv.tsv")).papers().get(0);
        Paper semicolons = Reading.text("Title;Abstract\nFooNet;We train FooNet, on sheep.\n")
                .papers()
                .get(0);

        assertThat(tabs.abstractText()).isEqualTo("We train FooNet, on sheep.");
        assertThat(tabs.year()).contains(2025);
        assertThat(semicolons.abstractText()).isEqualTo("We train FooNet, on sheep.");
    }

    @Test
    void readsColumnsUnderTheNamesThatAPersonTells() {
        ReadOptions options = new ReadOptions(
                Optional.of(Format.CSV), Optional.empty(), Map.of("title", "paper title", "abstract", "Summary"));
        Paper paper = Reading.text("Paper Title,summary,title\nFooNet,Sheep.,Dr.\n", options)
                .papers()
                .get(0);

        assertThat(paper.title()).isEqualTo("FooNet");
        assertThat(paper.abstractText()).isEqualTo("Sheep.");
    }

    @Test
    void saysWhatAHeaderLacks() {
        assertThat(Reading.text("name,text\nFooNet,Sheep.\n", Reading.as(Format.CSV))
                        .reasons())
                .containsExactly("1: the header has no column \"title\", so that nothing is read; it has name, text"
                        + " (--field title=NAME says what it is called)");
    }

    @Test
    void rejectsARowOfAnotherLengthAndReadsTheRest() {
        Collected read =
                Reading.text(HEADER + "BarNet,We row, and rest.,2024\n\n" + GOOD + "BazNet\n" + ",Sheep.,2024\n");

        assertThat(read.reasons())
                .containsExactly(
                        "2: 4 cells in a table of 3 columns", "5: 1 cell in a table of 3 columns", "6: no title");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void losesOnlyTheLineOfAQuoteThatDoesNotClose() {
        Collected tail = Reading.text(HEADER + "BarNet,\"We row.,2024\n" + GOOD + GOOD);
        Collected quoted = Reading.text(HEADER + "BarNet,\"We row.,2024\n" + "FooNet,\"Sheep.\",2025\n" + GOOD);
        Collected many = Reading.text(HEADER + "BarNet,\"We row.,2024\n" + GOOD.repeat(3000));

        assertThat(tail.reasons()).containsExactly("2: a quote that does not close");
        assertThat(tail.titles()).containsExactly("FooNet", "FooNet");
        assertThat(quoted.reasons()).containsExactly("2: a quote that does not close");
        assertThat(quoted.titles()).containsExactly("FooNet", "FooNet");
        assertThat(many.entries).hasSize(3000);
    }

    @Test
    void takesQuotesWithinACellAsTheyAre() {
        assertThat(Reading.text(HEADER + "5\" Sheep,\"The \"\"one\"\" more\",2025\n")
                        .papers())
                .extracting(Paper::title, Paper::abstractText)
                .containsExactly(tuple("5\" Sheep", "The \"one\" more"));
    }

    @Test
    void readsAHeaderInQuotesBehindAMark() {
        assertThat(Reading.text("\ufeff\"title\",\"abstract\"\n\"FooNet\",\"Sheep.\"\n")
                        .titles())
                .containsExactly("FooNet");
    }

    @Test
    void rejectsACellThatGoesOnBehindItsQuotes() {
        Collected read = Reading.text(HEADER + "BarNet,\"We\" row.,2024\n" + GOOD);

        assertThat(read.reasons()).containsExactly("2: a quote that closes before its cell ends");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void readsALineThatIsNotUtf8AsWindows1252() {
        Collected read = Reading.bytes((HEADER + "Café,x,2025\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.titles()).containsExactly("Café", "FooNet");
        assertThat(read.warned()).containsExactly("2: this line is not UTF-8 and read as Windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,summary\nFooNet,Sheep.\n", "Name\tYear\nFooNet\t2024\n"})
    void isRecognisedByTheColumnThatAPersonCallsTheTitle(String table) {
        ReadOptions told = new ReadOptions(Optional.empty(), Optional.empty(), Map.of("title", "name"));

        assertThat(Reading.text(table, told).titles()).containsExactly("FooNet");
        assertThat(Reading.text(table).titles()).isEmpty();
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() {
        Collected read = Reading.bytes(Sample.truncatedGzip(HEADER, GOOD, 5000));

        assertThat(read.entries).hasSizeBetween(10, 4999);
        assertThat(read.reasons()).singleElement().asString().endsWith(": the gzip data break off here");
    }
}
