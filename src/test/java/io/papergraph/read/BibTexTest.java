package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibTexTest {
    private static final String GOOD = "\n@misc{foo, title={FooNet}, abstract={Sheep.}}\n";

    private static Given given(String value, String name) {
        return Given.of(value, new SourceField(Source.BIBTEX, name));
    }

    @Test
    void readsWhatAnEntrySaysOfAPaper() {
        Collected read = Reading.text(Sample.text("bibtex.bib"));

        assertThat(read.rejects).isEmpty();
        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo("FooNet: Counting Sheep & Goats");
        assertThat(paper.abstractText())
                .isEqualTo("We train FooNet on 50% of $\\{a_{1}\\}$, see https://foo.net/a_b and Škoda.");
        assertThat(paper.ids().doi()).contains("10.1000/foo");
        Metadata metadata = paper.metadata();
        assertThat(metadata.fields())
                .containsEntry(Field.URL, given("https://foo.net/paper", "url"))
                .containsEntry(Field.YEAR, given("2025", "year"))
                .containsEntry(Field.VENUE, given("Proceedings of the Sheep Conference (SC)", "booktitle"));
        assertThat(metadata.values(Field.AUTHORS)).containsExactly("Ann Otter", "Béa Müller", "Barn and Field");
        assertThat(metadata.values(Field.KEYWORDS)).containsExactly("rowing", "sheep");
    }

    @Test
    void takesAnEprintForAnArxivId() {
        Collected read = Reading.text(Sample.text("bibtex.bib"));

        assertThat(read.papers().get(1).ids().arxiv()).contains("2501.00002");
        assertThat(read.papers().get(1).metadata().values(Field.CATEGORIES)).containsExactly("cs.CL");
        assertThat(read.warned()).containsExactly("19: no abstract; only the title is read");
    }

    @Test
    void readsAnEntryOnALine() {
        Collected read = Reading.text(
                "@misc{foo, title={{FooNet}}, abstract={M\\\"uller's 50\\% set.}, eprint={2501.00001}, archiveprefix={arXiv}}");

        Paper paper = read.papers().get(0);
        assertThat(paper.title()).isEqualTo("FooNet");
        assertThat(paper.abstractText()).isEqualTo("Müller's 50% set.");
        assertThat(paper.ids().arxiv()).contains("2501.00001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journal = {arXiv preprint arXiv:2312.00001v2}",
                "journal = {CoRR}, volume = {abs/2312.00001}",
                "eprint = {2312.00001}, eprinttype = {arxiv}",
                "url = {https://arxiv.org/abs/2312.00001}",
                "howpublished = {\\url{https://arxiv.org/abs/2312.00001}}",
                "doi = {10.48550/arXiv.2312.00001}"
            })
    void findsTheArxivIdWhereverItStands(String field) {
        Paper paper = Reading.text("@article{foo, title = {FooNet}, " + field + "}")
                .papers()
                .get(0);

        assertThat(paper.ids().arxiv()).contains("2312.00001");
        assertThat(paper.metadata().get(Field.VENUE)).isEmpty();
    }

    @Test
    void takesNoOtherEprintForAnArxivId() {
        assertThat(Reading.text("@misc{foo, title={FooNet}, eprint={2501.00001}, eprinttype={pubmed}}")
                        .papers()
                        .get(0)
                        .ids()
                        .arxiv())
                .isEmpty();
    }

    @Test
    void losesABrokenEntryAlone() {
        Collected read = Reading.text(GOOD + "@misc{bar,\n title={Bar}\n year={2024}}\n" + GOOD);

        assertThat(read.reasons())
                .containsExactly("3: broken BibTeX: line 3 of the entry goes on with an unexpected \"year\"");
        assertThat(read.titles()).containsExactly("FooNet", "FooNet");
    }

    @Test
    void endsAnEntryThatDoesNotCloseWhereTheNextBegins() {
        Collected read = Reading.text("@misc{bar,\n title={Bar\n" + GOOD + "@misc{tail, title={{Tail}");

        assertThat(read.reasons())
                .containsExactly("1: an entry whose braces do not close", "5: an entry whose braces do not close");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void readsRoundBracketsQuotesAndSeveralEntriesOnALine() {
        Collected read = Reading.text(
                "@article(foo, title = \"Foo (2) {\"}Net{\"}\") @misc{bar, Title = {Bar}} words @ 5 @misc{baz, title = {\\{Baz\\}}}");

        assertThat(read.titles()).containsExactly("Foo (2) \"Net\"", "Bar", "{Baz}");
    }

    @Test
    void rejectsWhatIsNoPaper() {
        Collected read = Reading.text("@proceedings{p, title={All Sheep}}" + GOOD + "@misc{x, year={2024}}");

        assertThat(read.reasons()).containsExactly("1: @proceedings, which is a volume and no paper", "3: no title");
        assertThat(read.titles()).containsExactly("FooNet");
    }

    @Test
    void readsALineThatIsNotUtf8AsWindows1252() {
        Collected read = Reading.bytes(
                (GOOD + "@misc{bar,\n title={Café – no}}" + GOOD).getBytes(Charset.forName("windows-1252")));

        assertThat(read.titles()).containsExactly("FooNet", "Café – no", "FooNet");
        assertThat(read.warned()).contains("4: this line is not UTF-8 and read as Windows-1252");
    }

    @Test
    void boundsWhatAnEntryHolds() {
        Collected read = Reading.text(GOOD + "@misc{bar, title={" + "sheep\n".repeat(3_000_000) + "}}" + GOOD);

        assertThat(read.reasons()).containsExactly("3: an entry of over 10 million characters");
        assertThat(read.titles()).containsExactly("FooNet", "FooNet");
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() {
        Collected read = Reading.bytes(Sample.truncatedGzip("", GOOD, 5000));

        assertThat(read.entries).hasSizeBetween(10, 4999);
        assertThat(read.reasons()).singleElement().asString().endsWith(": the gzip data break off here");
    }
}
