package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Paper;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RisTest {
    private static final String GOOD = "TY  - JOUR\nTI  - FooNet\nAB  - Sheep.\nER  - \n";

    private static Given given(String value, String name) {
        return Given.of(value, new SourceField(Source.RIS, name));
    }

    @Test
    void readsWhatARecordSaysOfAPaper() {
        Collected read = Reading.text(Sample.text("ris.ris"));

        assertThat(read.rejects).isEmpty();
        assertThat(read.warnings).isEmpty();
        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo("FooNet: Counting Sheep");
        assertThat(paper.abstractText()).isEqualTo("We train FooNet on SheepBank.");
        assertThat(paper.ids().doi()).contains("10.1000/foo");
        assertThat(paper.metadata().fields())
                .containsEntry(Field.URL, given("https://foo.net/paper", "UR"))
                .containsEntry(Field.YEAR, given("2025", "PY"))
                .containsEntry(Field.PUBLISHED_ON, given("2025-01-03", "DA"))
                .containsEntry(Field.VENUE, given("Sheep Conference", "T2"));
        assertThat(paper.metadata().values(Field.AUTHORS)).containsExactly("Ann Otter", "Bo Seal");
        assertThat(paper.metadata().values(Field.KEYWORDS)).containsExactly("rowing", "sheep");
    }

    @Test
    void readsTheOtherTagsForTheSame() {
        Paper paper = Reading.text(Sample.text("ris.ris")).papers().get(1);

        assertThat(paper.title()).isEqualTo("BarNet");
        assertThat(paper.abstractText()).isEqualTo("We row.");
        assertThat(paper.ids().arxiv()).contains("2501.00002");
        assertThat(paper.metadata().fields())
                .containsEntry(Field.YEAR, given("2024", "Y1"))
                .containsEntry(Field.PUBLISHED_ON, given("2024-05", "Y1"))
                .containsEntry(Field.VENUE, given("Journal of Rowing", "JO"));
        assertThat(paper.metadata().values(Field.AUTHORS)).containsExactly("Cy Crab");
    }

    @Test
    void keepsAPaperWithoutAnAbstract() {
        Collected read = Reading.text("TY  - JOUR\nTI  - FooNet\nAB  - \nER  - ");

        assertThat(read.titles()).containsExactly("FooNet");
        assertThat(read.warned()).containsExactly("1: no abstract; only the title is read");
    }

    @Test
    void rejectsARecordWithoutATitleAndReadsTheRest() {
        Collected read = Reading.text("TY  - JOUR\nAU  - Ann\nER  - \n\n" + GOOD);

        assertThat(read.reasons()).containsExactly("1: no title");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void endsARecordWhereTheNextBeginsOrTheFileEnds() {
        assertThat(Reading.text("Provider: Sheep\n\nTY  - JOUR\r\nTI  - BarNet\r\n" + GOOD + "TY  - JOUR\nTI  - Tail")
                        .titles())
                .containsExactly("BarNet", "FooNet", "Tail");
    }

    @Test
    void readsLinesThatAreNotUtf8AsWindows1252() {
        Collected read = Reading.bytes(
                ("TY  - JOUR\nTI  - Café\nAB  - Thé\nER  - \n" + GOOD).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.titles()).containsExactly("Café", "FooNet");
        assertThat(read.warned()).contains("2: 2 lines from here on are not UTF-8 and read as Windows-1252");
    }

    @Test
    void boundsWhatARecordHolds() {
        Collected read = Reading.text("TY  - JOUR\nTI  - Bar\n" + "AB  - sheep\n".repeat(3_000_000) + GOOD);

        assertThat(read.reasons()).containsExactly("1: a record of over 10 million characters");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() {
        Collected read = Reading.bytes(Sample.truncatedGzip("", GOOD, 5000));

        assertThat(read.entries).hasSizeBetween(10, 4999);
        assertThat(read.reasons()).singleElement().asString().endsWith(": the gzip data break off here");
    }
}
