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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SemanticScholarRecordTest {
    private static final Source S2 = Source.SEMANTIC_SCHOLAR;

    @Test
    void readsASinglePaper() {
        Collected read = FormatSamples.read("s2.single.json");
        Paper paper = read.papers().get(0);

        assertThat(read.warnings).isEmpty();
        assertThat(paper.ids())
                .isEqualTo(new PaperIds(
                        Optional.of("2501.00001"),
                        Optional.of("10.1234/foo"),
                        List.of("abc1", "2501.00001", "10.1234/FOO", "2025.sea-1.1", "CorpusId:17")));
        assertThat(paper.metadata().with(List.of(), Metadata.of(S2).references()))
                .isEqualTo(Metadata.of(S2)
                        .with(Field.URL, given(S2, "url", "https://www.semanticscholar.org/paper/abc1"))
                        .with(Field.YEAR, given(S2, "year", "2025"))
                        .with(Field.PUBLISHED_ON, given(S2, "publicationDate", "2025-01-01"))
                        .with(Field.VENUE, given(S2, "venue", "Sheep Letters"))
                        .with(Field.AUTHORS, given(S2, "authors", "Ann Otter", "Bo Seal"))
                        .with(Field.CATEGORIES, given(S2, "fieldsOfStudy", "Computer Science")));
        assertThat(paper.metadata().references())
                .extracting(Reference::id)
                .containsExactly("arxiv:2401.00002", "def2", "doi:10.1234/bar", "fed3");
    }

    @Test
    void readsABatchInWhichSomePapersAreUnknown() {
        Collected read = FormatSamples.read("s2.batch.json");

        assertThat(read.titles()).containsExactly("FooNet", "BarNet");
        assertThat(read.reasons()).containsExactly("2: not a JSON object but null");
        assertThat(read.warned()).containsExactly("3: no abstract; only the title is read");
        assertThat(read.papers().get(1).metadata().fields())
                .containsOnly(Map.entry(Field.CATEGORIES, given(S2, "s2FieldsOfStudy", "Biology")));
    }

    @Test
    void readsWhatASearchFindsAndWhoCites() {
        assertThat(FormatSamples.read("s2.search.json").titles()).containsExactly("FooNet", "BarNet");
        assertThat(FormatSamples.read("s2.citations.json").titles()).containsExactly("FooNet", "BarNet");
    }

    @Test
    void readsTheBulkDataSetOfPapers() {
        Collected read = FormatSamples.read("s2-bulk.jsonl");
        Paper paper = read.papers().get(0);

        assertThat(paper.ids())
                .isEqualTo(new PaperIds(
                        Optional.of("2501.00001"), Optional.empty(), List.of("CorpusId:17", "2501.00001")));
        assertThat(paper.metadata().fields())
                .containsOnlyKeys(
                        Field.URL, Field.YEAR, Field.PUBLISHED_ON, Field.VENUE, Field.AUTHORS, Field.CATEGORIES);
        assertThat(read.papers().get(1).metadata().fields()).isEmpty();
        assertThat(read.warned())
                .containsExactly("1: no abstract; only the title is read", "2: no abstract; only the title is read");
    }
}
