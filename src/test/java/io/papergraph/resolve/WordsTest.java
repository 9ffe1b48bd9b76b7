package io.papergraph.resolve;

import static io.papergraph.resolve.Word.Act.DROP;
import static io.papergraph.resolve.Word.Act.MERGE;
import static io.papergraph.resolve.Word.Act.SPLIT;
import static io.papergraph.resolve.Word.Act.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entity;
import io.papergraph.EntityType;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Papers papers = new Papers()
            .paper("a", "USES Model Otter", "USES Model Seal")
            .paper("b", "USES Model otter", "USES Model Seal");

    @Test
    void bringTwoNamesTogether() {
        papers.word(MERGE, "system:Seal", "system:Otter", null, null);

        assertThat(papers.meanings())
                .isEqualTo(Map.of("system:seal", Set.of("a Otter", "a Seal", "b Seal", "b otter")));
        assertThat(papers.meaning("a", "system:Otter").map(Meaning::why)).contains("word 1");
        assertThat(papers.meaning("a", "system:Seal").map(Meaning::why)).contains("normal form");
    }

    @Test
    void giveASpellingAThingOfItsOwn() {
        papers.word(SPLIT, "system:otter", null, null, null);

        assertThat(papers.meanings())
                .containsEntry("system:otter", Set.of("a Otter"))
                .containsEntry("system:otter=otter", Set.of("b otter"));
    }

    @Test
    void giveASpellingInOnePaperAThingOfItsOwn() {
        papers.word(SPLIT, "system:Seal", null, null, "b");

        assertThat(papers.meanings())
                .containsEntry("system:seal", Set.of("a Seal"))
                .containsEntry("system:seal=Seal@b", Set.of("b Seal"));
    }

    @Test
    void dropAName() {
        papers.word(DROP, "system:Otter", null, null, null);

        assertThat(papers.meanings()).containsOnlyKeys("system:seal");
    }

    @Test
    void dropANameInOnePaper() {
        papers.word(DROP, "system:Seal", null, null, "a");

        assertThat(papers.meanings()).containsEntry("system:seal", Set.of("b Seal"));
    }

    @Test
    void giveANameAnotherTypeOrKind() {
        papers.word(TYPE, "system:Otter", null, EntityType.METHOD, null);
        papers.word(TYPE, "system:Seal", null, EntityType.DATASET, null);

        assertThat(papers.entity("system:otter")).returns(EntityType.METHOD, Entity::type);
        assertThat(papers.meanings()).containsOnlyKeys("system:otter", "data:seal");
    }

    @Test
    void giveANameAnotherKindInOnePaper() {
        papers.word(TYPE, "system:Seal", null, EntityType.DATASET, "a");

        assertThat(papers.meanings())
                .containsEntry("system:seal", Set.of("b Seal"))
                .containsEntry("data:seal", Set.of("a Seal"));
    }

    @Test
    void holdBeforeEarlierOnes() {
        papers.word(MERGE, "system:Seal", "system:Otter", null, null).word(SPLIT, "system:Otter", null, null, null);
        assertThat(papers.meanings()).containsEntry("system:otter=Otter", Set.of("a Otter"));

        papers.word(MERGE, "system:Seal", "system:Otter", null, null);
        assertThat(papers.meanings()).containsEntry("system:seal", Set.of("a Otter", "a Seal", "b Seal", "b otter"));
    }

    @Test
    void bringAcronymsAndTheirLongFormsAlong() {
        papers.paper("c", "USES Model Whale (Wide Hale)").word(MERGE, "system:Seal", "system:Wide Hale", null, null);

        assertThat(papers.meanings().get("system:seal")).contains("c Whale");
    }

    @Test
    void makeOneThingOfWhatSeveralPapersIntroduce() {
        papers.paper("c", "INTRODUCES Model Otter").paper("d", "INTRODUCES Model Seal");
        papers.word(MERGE, "system:Seal", "system:Otter", null, null);

        assertThat(papers.meanings()).containsOnlyKeys("system:seal");
    }

    @Test
    void bringNothingTogetherThatIsOfDifferentKinds() {
        papers.paper("c", "USES Dataset Walrus").word(MERGE, "system:Otter", "data:Walrus", null, null);
        assertThat(papers.meanings()).containsOnlyKeys("system:otter", "system:seal", "data:walrus");

        papers.word(TYPE, "data:Walrus", null, EntityType.MODEL, null);
        assertThat(papers.meanings()).containsOnlyKeys("system:otter", "system:seal");
    }

    @Test
    void makeOneThingOfTwoThatHaveOneName() {
        papers.paper("c", "INTRODUCES Model Otter").paper("d", "INTRODUCES Model Otter");
        assertThat(papers.meanings()).containsKeys("system:otter@c", "system:otter@d");

        papers.word(MERGE, "system:Otter", "system:Otter", null, null);

        assertThat(papers.meanings()).containsOnlyKeys("system:otter", "system:seal");
    }
}
