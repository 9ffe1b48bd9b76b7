package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArxivAtomTest {
    private static final String GOOD =
            "<entry><id>http://arxiv.org/abs/2501.00001v2</id><title>FooNet</title><summary>Sheep.</summary></entry>";

    private static Collected feed(String entries) {
        return Reading.text("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n" + entries + "\n</feed>");
    }

    private static Given given(String value, String name) {
        return Given.of(value, new SourceField(Source.ARXIV, name));
    }

    @Test
    void readsWhatAnAnswerSaysOfItsPapers() {
        Collected read = Reading.text(Sample.text("arxiv-atom.xml"));

        assertThat(read.rejects).isEmpty();
        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo("FooNet: Counting Sheep & Goats");
        assertThat(paper.abstractText()).isEqualTo("We train FooNet on SheepBank, where $n < 10$.");
        assertThat(paper.ids().arxiv()).contains("2501.00001");
        assertThat(paper.ids().doi()).contains("10.1000/foo");
        Metadata metadata = paper.metadata();
        assertThat(metadata.fields())
                .containsEntry(Field.URL, given("http://arxiv.org/abs/2501.00001v2", "id"))
                .containsEntry(Field.PUBLISHED_ON, given("2025-01-03", "published"))
                .containsEntry(Field.YEAR, given("2025", "published"))
                .containsEntry(Field.VENUE, given("Journal of Sheep 7 (2025)", "journal_ref"));
        assertThat(metadata.values(Field.AUTHORS)).containsExactly("Ann Otter", "Bo Seal");
        assertThat(metadata.values(Field.CATEGORIES)).containsExactly("cs.CL", "cs.AI");
    }

    @Test
    void keepsAPaperOfWhichLittleIsKnown() {
        Collected read = Reading.text(Sample.text("arxiv-atom.xml"));

        assertThat(read.papers().get(1).title()).isEqualTo("BarNet");
        assertThat(read.papers().get(1).ids().arxiv()).contains("hep-th/9901001");
        assertThat(read.warned()).containsExactly("25: no abstract; only the title is read");
    }

    @Test
    void readsAnEntryByItself() {
        Collected read = Reading.text(
                "<entry><id>http://arxiv.org/abs/2501.00001v2</id><title>FooNet</title><summary> We train … </summary><arxiv:primary_category term=\"cs.CL\"/></entry>");

        assertThat(read.papers().get(0).abstractText()).isEqualTo("We train …");
        assertThat(read.papers().get(0).metadata().values(Field.CATEGORIES)).containsExactly("cs.CL");
    }

    @Test
    void rejectsAnErrorWithWhatItSays() {
        Collected read = feed(
                "<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id format for 1</summary></entry>");

        assertThat(read.entries).isEmpty();
        assertThat(read.reasons()).containsExactly("2: an error that arXiv answered: incorrect id format for 1");
    }

    @Test
    void rejectsAnEntryWithoutATitleAndReadsTheRest() {
        Collected read = feed("<entry><id>http://arxiv.org/abs/2501.00003</id></entry>\n" + GOOD);

        assertThat(read.reasons()).containsExactly("2: no title");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void saysWhereMarkupBreaksAndKeepsWhatCameBefore() {
        Collected read = feed(GOOD + "\n<entry><title>BarNet</summary></entry>");

        assertThat(read.titles()).containsExactly("FooNet");
        assertThat(read.reasons())
                .singleElement()
                .asString()
                .matches("3: broken XML at column \\d+, after which nothing is read: .+");
    }

    @Test
    void readsNoEntityThatADocumentTypeDeclares() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE feed [<!ENTITY e0 \"sheep\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Collected read =
                Reading.text(bomb + "]>\n<feed>\n" + GOOD + "<entry><title>&e29;</title></entry>" + GOOD + "</feed>");
        Collected file = Reading.text("<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><feed>\n" + GOOD
                + "<entry><title>&x;</title></entry>" + GOOD + "</feed>");

        assertThat(read.titles()).containsExactly("FooNet", "FooNet");
        assertThat(read.reasons())
                .containsExactly(
                        "3: the entity &e29; in <entry>, which a document type would have to declare; none is read");
        assertThat(file.titles()).containsExactly("FooNet", "FooNet");
        assertThat(file.reasons())
                .containsExactly(
                        "2: the entity &x; in <entry>, which a document type would have to declare; none is read");
    }

    @Test
    void rejectsAGiantEntryAndReadsTheRest() {
        Collected read = feed(GOOD + "\n<entry><title>BarNet</title><summary>" + "sheep ".repeat(3_000_000)
                + "</summary></entry>\n" + GOOD);

        assertThat(read.reasons()).containsExactly("3: <entry> of over 10 million characters");
        assertThat(read.titles()).containsExactly("FooNet", "FooNet");
    }

    @Test
    void stopsAtAGiantPieceOfMarkup() {
        Collected read = feed(GOOD + "\n<entry x=\"" + "sheep ".repeat(3_000_000) + "\"/>");

        assertThat(read.titles()).containsExactly("FooNet");
        assertThat(read.reasons())
                .singleElement()
                .asString()
                .contains("a piece of markup of over 10 million characters");
    }

    @Test
    void boundsHowDeepElementsMayBe() {
        Collected read = feed(GOOD + "\n" + "<entry>".repeat(100_000));

        assertThat(read.titles()).containsExactly("FooNet");
        assertThat(read.reasons()).singleElement().asString().contains("deeper than 100");
    }

    @Test
    void decodesByTheDeclarationOrTheMark() {
        String feed = "<feed>\n" + GOOD.replace("FooNet", "Café") + "</feed>";

        assertThat(Reading.bytes(("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + feed)
                                .getBytes(StandardCharsets.ISO_8859_1))
                        .titles())
                .containsExactly("Café");
        assertThat(Reading.bytes(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + feed)
                                .getBytes(Charset.forName("UTF-16")))
                        .titles())
                .containsExactly("Café");
        assertThat(Reading.text("\ufeff" + feed).titles()).containsExactly("Café");
        assertThat(Reading.text("<?xml version=\"1.0\" encoding=\"sheep\"?>" + feed)
                        .reasons())
                .containsExactly("0: XML in an encoding that is not known here: sheep");
    }

    @Test
    void isNotStoppedByBytesOfAnotherEncoding() {
        Collected read = Reading.bytes(
                ("<feed>\n" + GOOD.replace("FooNet", "Café") + GOOD + "</feed>").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.titles()).containsExactly("Caf\ufffd", "FooNet");
        assertThat(read.warned()).containsExactly("2: title: characters that could not be decoded stand as U+FFFD");
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() {
        Collected read = Reading.bytes(Sample.truncatedGzip("<feed>\n" + GOOD + "\n", GOOD + "\n", 5000));

        assertThat(read.entries).hasSizeBetween(10, 4999);
        assertThat(read.reasons()).singleElement().asString().endsWith(": the gzip data break off here");
    }
}
