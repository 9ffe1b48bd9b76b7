package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MergedPaperTest {
    private static final PaperRecord PREPRINT =
            record("Foo", "A long abstract of Foo.", Optional.of(2023), Optional.of("2023"), "p1", "2401.00001");
    private static final PaperRecord PUBLISHED =
            record("Foo: Bar", "An abstract.", Optional.of(2024), Optional.of("2024-05"), "10.1000/foo");

    @Test
    void hasTitleAndAbstractOfTheRecordWithTheLongestAbstract() {
        MergedPaper merged = MergedPaper.of("key", List.of(PUBLISHED, PREPRINT));

        assertThat(merged.paper().title()).isEqualTo("Foo");
        assertThat(merged.paper().abstractText()).isEqualTo("A long abstract of Foo.");
        assertThat(merged.record().titles()).containsExactly("Foo", "Foo: Bar");
    }

    @Test
    void hasEveryIdTheFirstYearAndTheMostExactDate() {
        Paper merged = MergedPaper.of("key", List.of(PUBLISHED, PREPRINT)).paper();

        assertThat(merged.ids())
                .isEqualTo(new PaperIds(
                        Optional.of("2401.00001"),
                        Optional.of("10.1000/foo"),
                        List.of("10.1000/foo", "2401.00001", "p1")));
        assertThat(merged.year()).contains(2023);
        assertThat(merged.publishedOn()).contains("2024-05");
    }

    @Test
    void tellsOtherKeysThatTheGraphHasItUnder() {
        PaperRecord known = new PaperRecord(PREPRINT.paper(), new TreeSet<>(List.of("Foo")), Optional.of("title:1"));

        assertThat(MergedPaper.of("arxiv:2401.00001", List.of(known, PUBLISHED)).formerKeys())
                .containsExactly("title:1");
        assertThat(MergedPaper.of("title:1", List.of(known)).formerKeys()).isEmpty();
    }

    @Test
    void isStoredWithoutLoss() {
        MergedPaper merged = MergedPaper.of("key", List.of(PUBLISHED, PREPRINT));

        PaperRecord stored = PaperRow.record(PaperRow.of(merged, "1"));

        assertThat(stored.paper()).isEqualTo(merged.paper());
        assertThat(stored.titles()).isEqualTo(merged.record().titles());
        assertThat(stored.knownAs()).contains("key");
    }

    private static PaperRecord record(
            String title, String text, Optional<Integer> year, Optional<String> published, String... ids) {
        return PaperRecord.read(
                new Paper(PaperIds.read(List.of(ids), List.of()), title, text, Optional.empty(), year, published));
    }
}
