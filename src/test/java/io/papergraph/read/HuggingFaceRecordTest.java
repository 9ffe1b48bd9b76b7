package io.papergraph.read;

import static io.papergraph.read.GivenBy.fact;
import static io.papergraph.read.GivenBy.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Field;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HuggingFaceRecordTest {
    private static final Source HF = Source.HUGGING_FACE;

    @Test
    void readsThePapersOfADay() {
        Collected read = FormatSamples.read("hf-json.daily.json");

        assertThat(read.rejects).isEmpty();
        assertThat(read.papers().get(0))
                .isEqualTo(new Paper(
                        new PaperIds(Optional.of("2501.00001"), Optional.empty(), List.of("2501.00001")),
                        "FooNet: Counting Sheep at Sea",
                        "We train FooNet on SQuAD. It rows well.",
                        Metadata.of(HF)
                                .with(Field.YEAR, given(HF, "publishedAt", "2025"))
                                .with(Field.PUBLISHED_ON, given(HF, "publishedAt", "2025-01-01"))
                                .with(Field.AUTHORS, given(HF, "authors", "Ann Otter", "Bo Seal"))
                                .with(Field.KEYWORDS, given(HF, "ai_keywords", "rowing", "sheep"))
                                .with(Field.PROJECT_PAGE, given(HF, "projectPage", "https://foonet.example/"))
                                .with(
                                        List.of(fact(
                                                HF,
                                                Relation.RELEASES,
                                                EntityType.REPOSITORY,
                                                "sea/foonet",
                                                "githubRepo")),
                                        Metadata.of(HF).references())));
    }

    @Test
    void keepsAPaperOfWhichADaySaysLittle() {
        Collected read = FormatSamples.read("hf-json.daily.json");
        Paper paper = read.papers().get(1);

        assertThat(paper.title()).isEqualTo("BarNet");
        assertThat(paper.metadata().get(Field.PUBLISHED_ON)).contains(given(HF, "publishedAt", "2025-01-03"));
        assertThat(read.warned()).containsExactly("26: no abstract; only the title is read");
    }

    @Test
    void takesWhatIsLinkedToASinglePaperAsMentioned() {
        Collected read = FormatSamples.read("hf-json.single.json");

        assertThat(read.warnings).isEmpty();
        assertThat(read.papers().get(0).metadata().facts())
                .containsExactlyInAnyOrder(
                        fact(HF, Relation.RELEASES, EntityType.REPOSITORY, "sea/foonet", "githubRepo"),
                        fact(HF, Relation.MENTIONS, EntityType.MODEL, "sea/foonet-base", "linkedModels"),
                        fact(HF, Relation.MENTIONS, EntityType.MODEL, "sea/foonet-large", "linkedModels"),
                        fact(HF, Relation.MENTIONS, EntityType.DATASET, "sea/sheep", "linkedDatasets"));
    }

    @Test
    void takesTheTitleThatStandsOutside() {
        assertThat(Reading.text(
                                "[{\"paper\": {\"id\": \"2501.00001\", \"title\": null, \"summary\": \"We row.\"}, \"title\": \"FooNet\"}]")
                        .titles())
                .containsExactly("FooNet");
    }
}
