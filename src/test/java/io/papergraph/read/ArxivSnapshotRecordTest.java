package io.papergraph.read;

import static io.papergraph.read.GivenBy.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Field;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArxivSnapshotRecordTest {
    private static final Source ARXIV = Source.ARXIV;

    private final Collected read = FormatSamples.read("arxiv-snapshot.jsonl");

    @Test
    void readsWhatALineSays() {
        assertThat(read.rejects).isEmpty();
        assertThat(read.warnings).isEmpty();
        assertThat(read.papers().get(0))
                .isEqualTo(new Paper(
                        new PaperIds(
                                Optional.of("2501.00001"),
                                Optional.of("10.1234/foo"),
                                List.of("2501.00001", "10.1234/FOO")),
                        "FooNet: Counting Sheep",
                        "We train FooNet on SQuAD.",
                        Metadata.of(ARXIV)
                                .with(Field.YEAR, given(ARXIV, "versions", "2025"))
                                .with(Field.PUBLISHED_ON, given(ARXIV, "versions", "2025-01-01"))
                                .with(Field.VENUE, given(ARXIV, "journal-ref", "J. Sheep 7 (2025) 1-9"))
                                .with(Field.AUTHORS, given(ARXIV, "authors_parsed", "Ann Otter", "Bo Seal Jr."))
                                .with(Field.CATEGORIES, given(ARXIV, "categories", "cs.CL", "cs.AI"))));
    }

    @Test
    void takesTheFirstVersionsDateAndTheLineOfAuthors() {
        Paper old = read.papers().get(1);

        assertThat(old.ids().arxiv()).contains("cs/9901001");
        assertThat(old.value(Field.PUBLISHED_ON)).contains("1999-01-05");
        assertThat(old.metadata().get(Field.AUTHORS)).contains(given(ARXIV, "authors", "Cy Crab", "Di Dab"));
    }

    @Test
    void takesNoUpdateForTheDateOfAPaper() {
        Paper paper = Reading.text(
                        "{\"id\": \"2501.00001\", \"title\": \"FooNet\", \"categories\": \"cs.CL\", \"update_date\": \"2030-01-01\"}")
                .papers()
                .get(0);

        assertThat(paper.metadata().fields()).containsOnlyKeys(Field.CATEGORIES);
    }
}
