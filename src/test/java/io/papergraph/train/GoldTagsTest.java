package io.papergraph.train;

import static io.papergraph.train.AnnotatedPapers.entity;
import static io.papergraph.train.AnnotatedPapers.optional;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.extract.TagKind;
import io.papergraph.extract.Token;
import io.papergraph.extract.corenlp.CrfTraining.Tag;
import io.papergraph.gold.GoldEntity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldTagsTest {
    private static final GoldEntity OTTER = entity(EntityType.MODEL, Relation.USES, "Slow Otter", "Slow Otter", "SO");
    private static final GoldEntity BOOK = entity(EntityType.BENCHMARK, Relation.USES, "RiverBook", "RiverBook");

    @Test
    void everyFormOfAThingIsTaggedWithItsKind() {
        assertThat(tags("We run Slow Otter ( SO ) on RiverBook .", OTTER, BOOK))
                .containsExactly(
                        new Tag(TagKind.SYSTEM, 2, 4), new Tag(TagKind.SYSTEM, 5, 6), new Tag(TagKind.DATA, 8, 9));
    }

    @Test
    void theLongestNameAtAPlaceIsTheTag() {
        GoldEntity longer = entity(EntityType.DATASET, Relation.USES, "Slow Otter Songs", "Slow Otter Songs");

        assertThat(tags("Slow Otter Songs", OTTER, longer)).containsExactly(new Tag(TagKind.DATA, 0, 3));
    }

    @Test
    void anOptionalThingIsGeneric() {
        assertThat(tags("all otters swim", optional(EntityType.MODEL, "otters", "otters")))
                .containsExactly(new Tag(TagKind.GENERIC, 1, 2));
    }

    @Test
    void aFormOfAWantedAndAnOptionalThingIsTheWantedOnes() {
        GoldEntity optional = optional(EntityType.TASK, "SO", "SO");

        assertThat(tags("SO", optional, OTTER)).containsExactly(new Tag(TagKind.SYSTEM, 0, 1));
        assertThat(tags("SO", OTTER, optional)).containsExactly(new Tag(TagKind.SYSTEM, 0, 1));
    }

    @Test
    void tokensNeedNotBeCutAsTheAnnotationIs() {
        GoldEntity glued = entity(EntityType.MODEL, Relation.USES, "Zorbax-based", "Zorbax-based");

        assertThat(tags("a Zorbax - based map", glued)).containsExactly(new Tag(TagKind.SYSTEM, 1, 4));
    }

    @Test
    void markupInAnAnnotationIsPassedOver() {
        GoldEntity marked = entity(EntityType.METRIC, Relation.REPORTS, "$R^{2}$", "$R^{2}$");

        assertThat(tags("high R^2 here", marked)).containsExactly(new Tag(TagKind.METRIC, 1, 2));
    }

    @Test
    void aNameEndsBeforeItsPossessive() {
        GoldEntity possessive = entity(EntityType.MODEL, Relation.USES, "Heron", "Heron's");

        assertThat(tags("RiverBook 's pages", BOOK)).containsExactly(new Tag(TagKind.DATA, 0, 1));
        assertThat(tags("Heron ’s legs", possessive)).containsExactly(new Tag(TagKind.SYSTEM, 0, 1));
    }

    @Test
    void aPossessiveMayBePartOfAName() {
        GoldEntity test = entity(EntityType.METRIC, Relation.REPORTS, "Otter's test", "Otter's test");

        assertThat(tags("by Otter 's test", test)).containsExactly(new Tag(TagKind.METRIC, 1, 4));
    }

    @Test
    void anotherSpellingIsNoAnnotation() {
        assertThat(tags("a slow otter and so on", OTTER)).isEmpty();
    }

    private static List<Tag> tags(String words, GoldEntity... entities) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ")) {
            tokens.add(new Token(word, start, start + word.length()));
            start += word.length() + 1;
        }
        return new GoldTags(AnnotatedPapers.paper("On otters", words, entities)).in(tokens);
    }
}
