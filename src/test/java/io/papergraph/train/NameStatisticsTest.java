package io.papergraph.train;

import static io.papergraph.train.AnnotatedPapers.entity;
import static io.papergraph.train.AnnotatedPapers.optional;
import static io.papergraph.train.AnnotatedPapers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.extract.NameCounts;
import io.papergraph.gold.GoldPaper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameStatisticsTest {
    private final List<GoldPaper> papers = List.of(
            paper(
                    "On Slow Otter",
                    "It swims.",
                    entity(EntityType.MODEL, Relation.INTRODUCES, "Slow Otter", "Slow Otter", "SO")),
            paper("Herons", "We like (slow otter), a method.", entity(EntityType.TASK, Relation.ADDRESSES, "wading")),
            paper("Storks", "Wading is for herons; SO is not."),
            paper("Newts", "All wading newts.", optional(EntityType.MODEL, "newts", "newts")));

    private final NameStatistics statistics = new NameStatistics(papers);

    @Test
    void aPaperTellsTheTypesOfWhatItAnnotates() {
        assertThat(statistics.of(0))
                .containsEntry("slow otter", new NameCounts(1, Map.of(EntityType.MODEL, 1), 0))
                .containsEntry("so", new NameCounts(1, Map.of(EntityType.MODEL, 1), 0));
    }

    @Test
    void aPaperTellsWhatItHoldsAndDoesNotAnnotate() {
        assertThat(statistics.of(1)).containsEntry("slow otter", new NameCounts(1, Map.of(), 0));
        assertThat(statistics.of(2)).containsOnlyKeys("wading", "so");
    }

    @Test
    void whatIsOptionalIsCountedApart() {
        assertThat(statistics.of(3)).containsEntry("newts", new NameCounts(1, Map.of(), 1));
    }

    @Test
    void severalPapersAddUp() {
        assertThat(statistics.of(List.of(0, 1, 2)))
                .containsEntry("slow otter", new NameCounts(2, Map.of(EntityType.MODEL, 1), 0))
                .containsEntry("so", new NameCounts(2, Map.of(EntityType.MODEL, 1), 0))
                .containsEntry("wading", new NameCounts(2, Map.of(EntityType.TASK, 1), 0));
    }

    @Test
    void namesThatNoneOfThePapersAnnotatesAreLeftOut() {
        assertThat(statistics.of(List.of(1, 2))).containsOnlyKeys("wading");
        assertThat(statistics.of(List.of())).isEmpty();
    }

    @Test
    void aNameThatAnotherPaperAloneAnnotatesIsNoNameOfThisOne() {
        assertThat(statistics.of(0)).doesNotContainKeys("wading", "newts");
    }
}
