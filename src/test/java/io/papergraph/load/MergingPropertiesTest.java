package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Records of one paper give the same paper whatever came first, and whatever was in the graph when the rest came. */
class MergingPropertiesTest {
    @Property
    void doesNotDependOnTheOrderOfTheRecords(@ForAll("records") List<PaperRecord> records, @ForAll Random random) {
        List<PaperRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        assertThat(row(shuffled)).isEqualTo(row(records));
    }

    @Property
    void doesNotDependOnWhichRecordsWereInTheGraphBefore(
            @ForAll("records") List<PaperRecord> records, @ForAll Random random) {
        List<PaperRecord> groups = new ArrayList<>(records);
        while (groups.size() > 1) {
            Collections.shuffle(groups, random);
            int cut = 2 + random.nextInt(groups.size() - 1);
            PaperRecord stored = stored(groups.subList(0, cut));
            groups = new ArrayList<>(groups.subList(cut, groups.size()));
            groups.add(stored);
        }

        assertThat(row(groups)).isEqualTo(row(records));
    }

    @Property
    void doesNotDependOnHowOftenARecordComes(@ForAll("records") List<PaperRecord> records, @ForAll Random random) {
        List<PaperRecord> more = new ArrayList<>(records);
        more.addAll(records.subList(0, random.nextInt(records.size() + 1)));
        more.add(stored(records));

        assertThat(row(more)).isEqualTo(row(records));
    }

    @Property
    void isStoredWithoutLoss(@ForAll("records") List<PaperRecord> records) {
        Paper merged = merged(records).paper();

        assertThat(stored(records).paper()).isEqualTo(merged);
    }

    @Provide
    Arbitrary<List<PaperRecord>> records() {
        Arbitrary<List<String>> ids = Arbitraries.of("2401.00002v2", "10.1000/a", "10.1000/b", "p1", "p2")
                .list()
                .ofMaxSize(2);
        Arbitrary<String> titles = Arbitraries.of("Foo", "foo!", "Bar");
        Arbitrary<String> abstracts = Arbitraries.of("", "short", "other", "longer ".repeat(60), "longest ".repeat(60));
        return Combinators.combine(ids, titles, abstracts, Arbitraries.randomValue(Sayings::some))
                .as((id, title, text, metadata) ->
                        PaperRecord.read(new Paper(PaperIds.read(id, List.of()), title, text, metadata)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static MergedPaper merged(List<PaperRecord> records) {
        return MergedPaper.of("key", records);
    }

    private static Object row(List<PaperRecord> records) {
        return PaperRow.of(merged(records), "1");
    }

    private static PaperRecord stored(List<PaperRecord> records) {
        PaperRecord stored = PaperRow.record(PaperRow.of(merged(records), "1"));
        assertThat(stored.knownAs()).isEqualTo(Optional.of("key"));
        return stored;
    }
}
