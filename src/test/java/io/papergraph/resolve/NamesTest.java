package io.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entity;
import io.papergraph.EntityType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Papers papers = new Papers();

    @Test
    void ofOneFormMeanOneThingOfTheTypeAndSpellingThatMostPapersGive() {
        papers.paper("a", "USES Model Foo-2").paper("b", "USES Method FOO 2").paper("c", "USES Method FOO 2");

        assertThat(papers.meanings()).isEqualTo(Map.of("system:foo2", Set.of("a Foo-2", "b FOO 2", "c FOO 2")));
        assertThat(papers.entity("system:foo2"))
                .returns(EntityType.METHOD, Entity::type)
                .returns("FOO 2", Entity::name)
                .returns(Map.of(EntityType.MODEL, 1L, EntityType.METHOD, 2L), Entity::types);
    }

    @Test
    void ofAnotherKindMeanAnotherThing() {
        papers.paper("a", "USES Model Foo", "USES Dataset Foo");

        assertThat(papers.meanings()).containsOnlyKeys("system:foo", "data:foo");
    }

    @Test
    void shortAndLongMeetIfAnyPaperSaysWhatTheAcronymIs() {
        papers.paper("a", "USES Benchmark OOO (Otters on Oars)")
                .paper("b", "USES Benchmark OOO")
                .paper("c", "USES Dataset Otters-on-Oars");

        assertThat(papers.meanings()).containsOnlyKeys("data:ooo");
        assertThat(papers.meaning("c", "data:Otters-on-Oars"))
                .contains(new Meaning(java.util.List.of("data:ooo"), "acronym", Optional.of("a")));
    }

    @Test
    void shortAndLongMeetIfTheAcronymIsKnown() {
        papers.known("OOO", "Otters on Oars")
                .paper("b", "USES Benchmark OOO")
                .paper("c", "USES Dataset Otters on Oars");

        assertThat(papers.meanings()).containsOnlyKeys("data:ooo");
        assertThat(papers.meaning("c", "data:Otters on Oars").map(Meaning::why)).contains("known acronym");
    }

    @Test
    void shortStayApartThoughTheyAreShortForTheSame() {
        papers.paper("a", "USES Method OO (Otter Optimization)")
                .paper("b", "USES Method 2D-OO (Otter Optimization)")
                .paper("c", "USES Method OO (Otter Optimization)", "USES Method otter optimization");

        assertThat(papers.meanings()).containsOnlyKeys("system:oo", "system:2doo");
        assertThat(papers.meanings().get("system:oo")).contains("c otter optimization");
    }

    @Test
    void shortMeansWhatMostPapersSayThatItIs() {
        papers.paper("a", "USES Method FD (Fast Dredging)")
                .paper("b", "USES Method FD (fast dredge)")
                .paper("c", "USES Method FD (Frozen Dreams)")
                .paper("d", "USES Method FD");

        assertThat(papers.meanings())
                .isEqualTo(Map.of("system:fd", Set.of("a FD", "b FD", "d FD"), "system:frozendream", Set.of("c FD")));
    }

    @Test
    void shortGoesWithItsCompanyWhereItMayMeanTwoThings() {
        papers.paper("a", "USES Method FD (Fast Dredging)", "ADDRESSES Task rowing")
                .paper("b", "USES Method FD (Frozen Dreams)", "ADDRESSES Task sleeping")
                .paper("c", "USES Method FD", "ADDRESSES Task sleeping")
                .paper("d", "USES Method FD");

        assertThat(papers.meanings())
                .containsEntry("system:fastdredging", Set.of("a FD", "d FD?"))
                .containsEntry("system:frozendream", Set.of("b FD", "c FD", "d FD?"));
    }

    @Test
    void thatTwoPapersIntroduceMeanTwoThings() {
        papers.paper("a", "INTRODUCES Model OtTer").paper("b", "INTRODUCES Model Otter");

        assertThat(papers.meanings())
                .isEqualTo(Map.of("system:otter@a", Set.of("a OtTer"), "system:otter@b", Set.of("b Otter")));
        assertThat(papers.entity("system:otter@b")).returns(Optional.of("b"), Entity::home);
    }

    @Test
    void thatTwoPapersIntroduceGoByTheirSpelling() {
        papers.paper("a", "INTRODUCES Model OtTer")
                .paper("b", "INTRODUCES Model Otter")
                .paper("c", "USES Model Otter");

        assertThat(papers.meanings()).containsEntry("system:otter@b", Set.of("b Otter", "c Otter"));
    }

    @Test
    void thatTwoPapersIntroduceGoByTheirTypeAndTheirCompany() {
        papers.paper("a", "INTRODUCES Model Otter", "ADDRESSES Task rowing")
                .paper("b", "INTRODUCES Method Otter", "ADDRESSES Task sleeping", "USES Dataset Dreams")
                .paper("c", "USES Method Otter")
                .paper("d", "USES Model Otter", "ADDRESSES Task sleeping", "USES Dataset Dreams");

        assertThat(papers.meanings())
                .containsEntry("system:otter@a", Set.of("a Otter"))
                .containsEntry("system:otter@b", Set.of("b Otter", "c Otter", "d Otter"));
    }

    @Test
    void thatTwoPapersIntroduceMayMeanBoth() {
        papers.paper("a", "INTRODUCES Model Otter")
                .paper("b", "INTRODUCES Model Otter")
                .paper("c", "USES Model Otter");

        assertThat(papers.meanings())
                .containsEntry("system:otter@a", Set.of("a Otter", "c Otter?"))
                .containsEntry("system:otter@b", Set.of("b Otter", "c Otter?"));
    }

    @Test
    void thatTwoPapersIntroduceNeverMeanWhatIsYounger() {
        papers.paper("a", Optional.of(2020), "INTRODUCES Model Otter")
                .paper("b", Optional.of(2024), "INTRODUCES Model Otter")
                .paper("c", Optional.of(2022), "USES Model Otter");

        assertThat(papers.meanings()).containsEntry("system:otter@a", Set.of("a Otter", "c Otter"));
    }

    @Test
    void thatTwoPapersIntroduceMeanOneThingIfTheyShareALongFormOrARepository() {
        papers.paper("a", "INTRODUCES Model Otter (Oar Transformer)")
                .paper("b", "INTRODUCES Model Otter (oar transformers)")
                .paper("c", "INTRODUCES Model Seal", "RELEASES Repository sea/seal")
                .paper("d", "INTRODUCES Model Seal", "RELEASES Repository sea/seal");

        assertThat(papers.meanings()).containsOnlyKeys("system:otter", "system:seal", "repository:sea/seal");
    }

    @Test
    void belongToThePaperWhoseTitleBeginsWithThemThoughAnotherSaysSo() {
        papers.titled("a", "INTRODUCES Model Otter")
                .paper("b", "INTRODUCES Model Otter")
                .paper("c", "USES Model Otter");

        assertThat(papers.meanings()).containsOnlyKeys("system:otter");
        assertThat(papers.entity("system:otter")).returns(Optional.of("a"), Entity::home);
    }

    @Test
    void inWideUseMeanOneThingWhoeverSeemsToIntroduceIt() {
        papers.paper("a", "INTRODUCES Model Otter").paper("b", "INTRODUCES Model Otter");
        for (int i = 0; i < 10; i++) {
            papers.paper("user " + i, "USES Model Otter");
        }

        assertThat(papers.meanings()).containsOnlyKeys("system:otter");
        assertThat(papers.entity("system:otter")).returns(Optional.empty(), Entity::home);
    }

    @Test
    void inWideUseAreAtHomeInThePaperBeforeWhichFewKnewThem() {
        papers.paper("a", Optional.of(2020), "INTRODUCES Model Otter");
        for (int i = 0; i < 10; i++) {
            papers.paper("user " + i, Optional.of(2021), "USES Model Otter");
        }
        assertThat(papers.entity("system:otter")).returns(Optional.of("a"), Entity::home);

        for (int i = 0; i < 3; i++) {
            papers.paper("early user " + i, Optional.of(2020), "USES Model Otter");
        }
        assertThat(papers.entity("system:otter")).returns(Optional.empty(), Entity::home);
    }

    @Test
    void areAtHomeInTheSamePaperInWhateverOrderItSaysSo() {
        Papers other = new Papers();
        papers.titled("a", "INTRODUCES Model Otter", "INTRODUCES Model OTTER");
        other.titled("a", "INTRODUCES Model OTTER", "INTRODUCES Model Otter");
        for (int i = 0; i < 10; i++) {
            papers.paper("user " + i, "USES Model Otter");
            other.paper("user " + i, "USES Model Otter");
        }

        assertThat(papers.entity("system:otter")).isEqualTo(other.entity("system:otter"));
    }

    @Test
    void thatTwoPapersIntroduceAreAtHomeWhereverATextOrASourceSaysSoFirst() {
        Papers text = new Papers().paper("a", "INTRODUCES Model Otter", "USES Model Otter");
        Papers source = new Papers().paper("a", "USES Model Otter", "INTRODUCES Model Otter");
        text.titled("b", "INTRODUCES Model OTTER");
        source.titled("b", "INTRODUCES Model OTTER");

        assertThat(text.entity("system:otter@a")).returns(Optional.of("a"), Entity::home);
        assertThat(source.entity("system:otter@a")).isEqualTo(text.entity("system:otter@a"));
    }

    @Test
    void inWideUseAreNotAtHomeInAPaperThatNobodyTookUp() {
        papers.titled("a", Optional.of(2016), "INTRODUCES Model Otter");
        for (int i = 0; i < 10; i++) {
            papers.paper("user " + i, Optional.of(2023), "USES Model Otter");
        }
        assertThat(papers.entity("system:otter")).returns(Optional.empty(), Entity::home);

        papers.paper("early user", Optional.of(2018), "USES Model Otter");
        assertThat(papers.entity("system:otter")).returns(Optional.of("a"), Entity::home);
    }

    @Test
    void areAtHomeInNoPaperYoungerThanAnotherThatKnowsThem() {
        papers.paper("a", Optional.of(2024), "INTRODUCES Model Otter")
                .paper("b", Optional.of(2020), "USES Model Otter");

        assertThat(papers.entity("system:otter")).returns(Optional.empty(), Entity::home);
    }

    @Test
    void inWideUseAreNotAtHomeInATitleThatNobodyWritesAlike() {
        papers.titled("a", "INTRODUCES Model OTTER");
        for (int i = 0; i < 10; i++) {
            papers.paper("user " + i, "USES Model Otter");
        }
        assertThat(papers.entity("system:otter")).returns(Optional.empty(), Entity::home);

        papers.paper("another user", "USES Model OTTER");
        assertThat(papers.entity("system:otter")).returns(Optional.of("a"), Entity::home);
    }

    @Test
    void inWideUseAreNotAtHomeInATitleThatSaysSomethingElseThanIsKnown() {
        papers.titled("a", "INTRODUCES Model OTR").known("OTR", "oar transformer");
        for (int i = 0; i < 10; i++) {
            papers.paper("user " + i, "USES Model OTR");
        }
        assertThat(papers.entity("system:otr")).returns(Optional.empty(), Entity::home);

        papers.titled("b", "INTRODUCES Model OTR (Oar Transformers)");
        assertThat(papers.entity("system:otr@b")).returns(Optional.of("b"), Entity::home);
    }
}
