package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryRelationTest {
    private static final String ADDRESS = "https://github.com/baker/toast";

    private static Relation relation(String sentence) {
        return RepositoryRelation.of(sentence, sentence.indexOf(ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ADDRESS,
                "Code: " + ADDRESS,
                "Our code is available at " + ADDRESS + ".",
                "Code, trained using the grill, is available at " + ADDRESS + ".",
                "The slices will be released under " + ADDRESS + ".",
                "We open-source ToastNet, which is based on BreadNet, at " + ADDRESS + ".",
                "ToastNet (" + ADDRESS + ") is a toaster for everyone.",
                "The crumbs can be obtained from " + ADDRESS + ".",
                "ToastNet is based on BreadNet and released at " + ADDRESS + ".",
                "The slices are at the following link: " + ADDRESS,
                "We introduce Butter, a spreading toolkit (" + ADDRESS + ").",
                "Everything needed to reproduce this paper: " + ADDRESS
            })
    void aPaperReleasesWhatItOffers(String sentence) {
        assertThat(relation(sentence)).isEqualTo(Relation.RELEASES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We build on the oven code at " + ADDRESS + ".",
                "All runs use the implementation from " + ADDRESS + ".",
                "Loaves were cut using Slicer (" + ADDRESS + ").",
                "We use the Butter toolkit, which is available at " + ADDRESS + ".",
                "Our experiments follow the original implementation (" + ADDRESS + ")."
            })
    void aPaperRefersToWhatItBorrows(String sentence) {
        assertThat(relation(sentence)).isEqualTo(Relation.REFERENCES);
    }

    @Test
    void ofTwoAddressesEachIsJudgedByItsOwnPartOfTheSentence() {
        String sentence = "Our code is at https://github.com/baker/jam and builds on " + ADDRESS + ".";
        assertThat(relation(sentence)).isEqualTo(Relation.REFERENCES);
        assertThat(RepositoryRelation.of(sentence, sentence.indexOf("https"))).isEqualTo(Relation.RELEASES);
    }
}
