package io.papergraph.read;

import static io.papergraph.read.GivenBy.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Field;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Reference;
import io.papergraph.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenAlexRecordTest {
    private static final Source OA = Source.OPENALEX;

    private static Collected indexed(String index) {
        return Reading.text("{\"id\": \"https://openalex.org/W1\", \"title\": \"FooNet\", \"abstract_inverted_index\": "
                + index + "}");
    }

    @Test
    void readsASingleWork() {
        Collected read = FormatSamples.read("openalex.single.json");
        Paper paper = read.papers().get(0);

        assertThat(read.warnings).isEmpty();
        assertThat(paper.ids())
                .isEqualTo(new PaperIds(
                        Optional.of("2501.00001"),
                        Optional.of("10.1234/foo"),
                        List.of("https://openalex.org/W1", "https://doi.org/10.1234/foo")));
        assertThat(paper.abstractText()).isEqualTo("We train FooNet hard. We row.");
        assertThat(paper.metadata().with(List.of(), Metadata.of(OA).references()))
                .isEqualTo(Metadata.of(OA)
                        .with(Field.URL, given(OA, "primary_location", "https://sheep.example/foo"))
                        .with(Field.YEAR, given(OA, "publication_year", "2025"))
                        .with(Field.PUBLISHED_ON, given(OA, "publication_date", "2025-01-01"))
                        .with(Field.VENUE, given(OA, "primary_location", "Sheep Letters"))
                        .with(Field.AUTHORS, given(OA, "authorships", "Ann Otter", "Bo Seal"))
                        .with(Field.CATEGORIES, given(OA, "topics", "Sheep and Ships"))
                        .with(Field.KEYWORDS, given(OA, "keywords", "Rowing")));
        assertThat(paper.metadata().references())
                .extracting(Reference::id)
                .containsExactly("https://openalex.org/W2", "https://openalex.org/W3");
    }

    @Test
    void readsResultsAndTheSnapshot() {
        Collected results = FormatSamples.read("openalex.results.json");

        assertThat(results.titles()).containsExactly("FooNet", "BarNet");
        assertThat(results.warned()).containsExactly("1: no abstract; only the title is read");
        assertThat(FormatSamples.read("openalex.snapshot.jsonl").papers())
                .extracting(Paper::abstractText)
                .containsExactly("We row.", "We swim.");
    }

    @Test
    void leavesOutPositionsThatNoAbstractHas() {
        Collected read =
                indexed("{\"We\": [0], \"row.\": [100000], \"far\": [100001, -1, 1e20], \"odd\": [\"2\", null]}");

        assertThat(read.papers()).extracting(Paper::abstractText).containsExactly("We row.");
        assertThat(read.warned())
                .containsExactly("1: abstract_inverted_index: 5 positions left out, which are none from 0 to 100000");
    }

    @Test
    void boundsTheTextThatAnIndexUnpacksTo() {
        String everywhere = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        Collected read = indexed("{\"" + "x".repeat(100_000) + "\": [" + everywhere + "]}");

        assertThat(read.papers().get(0).abstractText()).hasSizeBetween(9_000_000, 10_000_000);
        assertThat(read.warned()).containsExactly("1: abstract_inverted_index: cut off after 10 MB");
    }

    @Test
    void rejectsAnIndexThatIsNone() {
        assertThat(indexed("\"We row.\"").reasons())
                .containsExactly("1: abstract_inverted_index is a string, not an object");
    }
}
