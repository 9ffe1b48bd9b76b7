package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        assertThat(merged.value(Field.PUBLISHED_ON)).contains("2024-05");
    }

    @Test
    void believesTheSourceThatStandsFirstWhereNoneSaysMore() {
        Metadata gathered = said(Field.VENUE, "Otters", Source.OPENALEX);
        Metadata published = said(Field.VENUE, "Proc. Otters", Source.ACL);

        assertThat(merged(gathered, published).get(Field.VENUE))
                .contains(Given.of("Proc. Otters", Sayings.by(Source.ACL, "field")));
    }

    @Test
    void believesTheMostExactDateWhoeverGivesIt() {
        Metadata month = said(Field.PUBLISHED_ON, "2024-05", Source.ARXIV);
        Metadata day = said(Field.PUBLISHED_ON, "2024-06-01", Source.RIS);

        assertThat(merged(month, day).get(Field.PUBLISHED_ON).map(Given::value)).contains("2024-06-01");
    }

    @Test
    void takesAWholeAbstractOfABetterSourceBeforeALongerOne() {
        String whole = "We watch otters row. ".repeat(20);
        PaperRecord better = PaperRecord.read(new Paper(PaperIds.NONE, "Foo", whole, Metadata.of(Source.ARXIV)));
        PaperRecord longer =
                PaperRecord.read(new Paper(PaperIds.NONE, "Foo", "Abstract " + whole, Metadata.of(Source.OPENALEX)));
        PaperRecord stub = PaperRecord.read(new Paper(PaperIds.NONE, "Foo", "We watch.", Metadata.of(Source.ARXIV)));

        assertThat(MergedPaper.of("key", List.of(longer, better)).paper().abstractText())
                .isEqualTo(whole);
        assertThat(MergedPaper.of("key", List.of(longer, stub)).paper().abstractText())
                .isEqualTo("Abstract " + whole);
    }

    @Test
    void keepsEveryFactAndReferenceThatAnySourceGives() {
        Fact hosted = Fact.given(
                Relation.RELEASES, EntityType.REPOSITORY, "sea/otter", Sayings.by(Source.HUGGING_FACE, "githubRepo"));
        Fact official = Fact.given(
                Relation.RELEASES, EntityType.REPOSITORY, "sea/otter", Sayings.by(Source.PAPERS_WITH_CODE, "repo_url"));
        Metadata one = Metadata.of(Source.HUGGING_FACE).with(List.of(hosted), new TreeSet<>());
        Metadata other = Metadata.of(Source.PAPERS_WITH_CODE)
                .with(List.of(official), new TreeSet<>(List.of(Sayings.reference("2401.00001"))));

        assertThat(merged(one, other).facts()).containsExactly(hosted, official);
        assertThat(merged(one, other).references()).containsExactly(Sayings.reference("arXiv:2401.00001v2"));
    }

    private static Metadata said(Field field, String value, Source source) {
        return Metadata.of(source).with(field, Given.of(value, Sayings.by(source, "field")));
    }

    private static Metadata merged(Metadata... said) {
        return MergedPaper.of(
                        "key",
                        Stream.of(said)
                                .map(metadata -> PaperRecord.read(new Paper(PaperIds.NONE, "Foo", "", metadata)))
                                .toList())
                .paper()
                .metadata();
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
        Metadata metadata = Sayings.year(year)
                .with(Field.PUBLISHED_ON, Given.of(published.orElseThrow(), Sayings.by(Source.PAGE, "date")));
        return PaperRecord.read(new Paper(PaperIds.read(List.of(ids), List.of()), title, text, metadata));
    }
}
