package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.TitleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void bringsTheSameArxivIdTogetherWhateverItsVersionAndForm() {
        assertThat(keys(paper("Foo", "2401.00001"), paper("Foo, Revised", "https://arxiv.org/abs/2401.00001v3")))
                .containsExactly("arxiv:2401.00001", "arxiv:2401.00001");
    }

    @Test
    void bringsTheSameDoiTogether() {
        assertThat(keys(paper("Foo", "10.1000/Foo"), paper("Bar", "https://doi.org/10.1000/foo")))
                .containsExactly("doi:10.1000/foo", "doi:10.1000/foo");
    }

    @Test
    void bringsADoiToTheArxivIdThatStandsBesideItElsewhere() {
        assertThat(keys(paper("Foo", "10.1000/foo"), paper("Foo", "10.1000/foo", "2401.00001")))
                .containsExactly("arxiv:2401.00001", "arxiv:2401.00001");
    }

    @Test
    void keepsDifferentArxivIdsApartEvenWithOneTitleAndDoi() {
        assertThat(keys(paper("Foo", "2401.00001", "10.1000/foo"), paper("Foo", "2401.00002", "10.1000/foo")))
                .containsExactly("arxiv:2401.00001", "arxiv:2401.00002");
    }

    @Test
    void bringsATitleAloneToTheOnePaperThatHasIt() {
        assertThat(keys(paper("FOO: bar!"), paper("Foo: Bar", "2401.00001"), paper("Other", "2401.00002")))
                .containsExactly("arxiv:2401.00001", "arxiv:2401.00001", "arxiv:2401.00002");
    }

    @Test
    void bringsTitlesAloneTogether() {
        String key = "title:" + TitleKey.of("Foo").hash();

        assertThat(keys(paper("Foo", "p1"), paper("foo.", "p2"))).containsExactly(key, key);
    }

    @Test
    void leavesATitleAloneThatSeveralPapersHave() {
        List<PaperRecord> records =
                List.of(paper("Foo"), paper("Foo", "2401.00001"), paper("Foo", "2401.00002"), paper("Bar"));

        assertThat(Identity.group(records)).hasSize(4);
        assertThat(Identity.ambiguous(records)).containsExactly("Foo");
    }

    @Test
    void knowsAPaperByAnyOfItsTitles() {
        PaperRecord known = new PaperRecord(
                paper("Foo", "2401.00001").paper(),
                new TreeSet<>(Set.of("Foo", "Foo 2")),
                Optional.of("arxiv:2401.00001"));

        assertThat(Identity.group(List.of(paper("Foo 2"), known))).containsOnlyKeys("arxiv:2401.00001");
    }

    @Property
    void doesNotDependOnTheOrderOfTheRecords(@ForAll("records") List<PaperRecord> records, @ForAll Random random) {
        List<PaperRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(merged(shuffled)).isEqualTo(merged(records));
    }

    @Property
    void neverMakesOneOfTwoArxivIds(@ForAll("records") List<PaperRecord> records) {
        Identity.group(records).values().forEach(group -> assertThat(group.stream()
                        .flatMap(record -> record.paper().ids().arxiv().stream())
                        .distinct())
                .hasSizeLessThan(2));
    }

    @Property
    void keepsWhatItMergedTogetherAndAsItIs(@ForAll("records") List<PaperRecord> records) {
        SortedMap<String, MergedPaper> once = merged(records);
        List<PaperRecord> again = new ArrayList<>(records);
        once.values().forEach(paper -> again.add(stored(paper)));

        assertThat(merged(again)).isEqualTo(once);
    }

    @Property
    void keepsEveryIdAndTitle(@ForAll("records") List<PaperRecord> records) {
        SortedSet<String> titles = new TreeSet<>();
        SortedSet<String> given = new TreeSet<>();
        merged(records).values().forEach(paper -> {
            titles.addAll(paper.record().titles());
            given.addAll(paper.paper().ids().given());
        });

        assertThat(titles)
                .isEqualTo(records.stream()
                        .flatMap(record -> record.titles().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(given)
                .isEqualTo(records.stream()
                        .flatMap(record -> record.paper().ids().given().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Provide
    Arbitrary<List<PaperRecord>> records() {
        Arbitrary<List<String>> ids = Arbitraries.of(
                        "2401.00001", "2401.00002v2", "arXiv:2401.00002", "10.1000/a", "10.1000/b", "p1", "p2")
                .list()
                .ofMaxSize(2);
        Arbitrary<String> titles = Arbitraries.of("Foo", "foo!", "Bar", "Baz");
        Arbitrary<String> abstracts = Arbitraries.of("", "short", "other", "somewhat longer");
        Arbitrary<Optional<Integer>> years = Arbitraries.of(2023, 2024).optional();
        return Combinators.combine(ids, titles, abstracts, years)
                .as((id, title, text, year) ->
                        PaperRecord.read(new Paper(PaperIds.read(id, List.of()), title, text, Sayings.year(year))))
                .list()
                .ofMaxSize(8);
    }

    private static SortedMap<String, MergedPaper> merged(List<PaperRecord> records) {
        SortedMap<String, MergedPaper> merged = new TreeMap<>();
        Identity.group(records).forEach((key, group) -> merged.put(key, MergedPaper.of(key, group)));
        return merged;
    }

    private static PaperRecord stored(MergedPaper paper) {
        return PaperRow.record(PaperRow.of(paper, "1"));
    }

    private static PaperRecord paper(String title, String... ids) {
        return PaperRecord.read(Paper.of(PaperIds.read(List.of(ids), List.of()), title, ""));
    }

    /** The key of each record, in their order. */
    private static List<String> keys(PaperRecord... records) {
        SortedMap<String, List<PaperRecord>> groups = Identity.group(List.of(records));
        return List.of(records).stream()
                .map(record -> groups.entrySet().stream()
                        .filter(group -> group.getValue().contains(record))
                        .findFirst()
                        .orElseThrow()
                        .getKey())
                .toList();
    }
}
