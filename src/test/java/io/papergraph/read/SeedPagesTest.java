package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papergraph.Entry;
import io.papergraph.Listing;
import io.papergraph.TitleKey;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedPagesTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("papergraph.shared", "../shared")).resolve("seeds");

    private final Collected read = new Collected();

    @BeforeEach
    void readsTheSeeds() throws NoSuchInput {
        assumeTrue(Files.isDirectory(SEEDS), "the seed pages are not here");
        PaperReader reader = new PaperReader(InputStream.nullInputStream());
        for (Input input : Inputs.of(List.of(SEEDS.toString()))) {
            reader.read(input, ReadOptions.NONE, read);
        }
    }

    @Test
    void readsEveryPaperOfEveryPage() {
        assertThat(read.rejects).isEmpty();
        assertThat(read.warnings).isEmpty();
        assertThat(read.entries).hasSize(382);
        assertThat(read.titles().stream().map(TitleKey::of).distinct()).hasSize(295);
        assertThat(read.papers()).allSatisfy(paper -> {
            assertThat(paper.title()).hasSizeLessThan(140).doesNotContain("\n");
            assertThat(paper.abstractText()).hasSizeGreaterThan(600).doesNotContain("\n");
        });
    }

    @Test
    void keepsThePagesWithTheirDatesAndRanks() {
        Map<Listing, List<Integer>> ranks = read.entries.stream()
                .collect(Collectors.groupingBy(Entry::listing, Collectors.mapping(Entry::rank, Collectors.toList())));

        assertThat(ranks).hasSize(5);
        assertThat(ranks.keySet().stream().flatMap(listing -> listing.date().stream()))
                .containsExactlyInAnyOrder("Jun 19", "Mar 11", "Mar 21", "Mar 14");
        assertThat(ranks.values()).allSatisfy(places -> assertThat(places)
                .isEqualTo(IntStream.rangeClosed(1, places.size()).boxed().toList()));
    }
}
