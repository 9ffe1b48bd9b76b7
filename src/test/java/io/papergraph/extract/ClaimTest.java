package io.papergraph.extract;

import static io.papergraph.EntityType.DATASET;
import static io.papergraph.EntityType.METHOD;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.extract.MadeUpClaims.claim;
import static io.papergraph.extract.MadeUpClaims.likely;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {
    @Test
    void spellingsOfOneNameShareAKey() {
        assertThat(claim(DATASET, 0.9, "River-Otters", likely(0, 1)).key())
                .isEqualTo(claim(MODEL, 0.5, "river otter", likely(0, 1)).key());
    }

    @Test
    void twoClaimsTogetherAreCalledAndTypedAsTheSurerOne() {
        Claim sure = claim(MODEL, 0.9, "Zorbax", likely(0, 1));
        Claim unsure = claim(METHOD, 0.5, "Zorbax model", likely(4, 6));

        for (Claim both : List.of(sure.and(unsure), unsure.and(sure))) {
            assertThat(both.described().name()).isEqualTo("Zorbax");
            assertThat(both.typed()).isEqualTo(sure.typed());
        }
    }

    @Test
    void theNamesOfBothStandInTheOrderOfTheText() {
        Claim later = claim(MODEL, 0.9, "Zorbax", likely(4, 5));
        Claim earlier = claim(MODEL, 0.5, "Zorbax model", likely(0, 2), likely(7, 9));

        assertThat(later.and(earlier).names()).containsExactly(likely(0, 2), likely(4, 5), likely(7, 9));
    }

    @Test
    void whatSpeaksForEitherSpeaksForBoth() {
        Claim both = claim(MODEL, 0.9, "Zorbax", likely(4, 5)).and(claim(MODEL, 0.5, "ZX", likely(0, 1)));

        assertThat(both.described().allCues()).containsExactly("called:ZX", "called:Zorbax");
    }

    @Test
    void theDefinitionOfEitherDefinesBoth() {
        Claim sure = claim(DATASET, 0.9, "ROD", likely(0, 1));
        Claim defined =
                claim(DATASET, 0.5, new Thing("ROD data", Optional.of("River Otter Data"), List.of(likely(2, 4))));

        assertThat(sure.and(defined).described().thing().definition()).contains("River Otter Data");
    }
}
