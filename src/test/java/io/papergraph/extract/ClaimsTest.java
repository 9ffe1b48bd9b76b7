package io.papergraph.extract;

import static io.papergraph.EntityType.DATASET;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.EntityType.TASK;
import static io.papergraph.extract.MadeUpClaims.claim;
import static io.papergraph.extract.MadeUpClaims.likely;
import static io.papergraph.extract.MadeUpClaims.other;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void claimsOnDifferentWordsAllStay() {
        List<Claim> claims = List.of(
                claim(MODEL, 0.5, "Zorbax", likely(0, 1)), claim(DATASET, 0.9, "Otters", likely(1, 2), likely(4, 5)));

        assertThat(Claims.settle(claims)).isEqualTo(claims);
    }

    @Test
    void theLikelierReadingHasTheWordsThoughTheOtherIsALittleSurer() {
        Claim likely = claim(MODEL, 0.80, "Zorbax", likely(0, 1));
        Claim other = claim(TASK, 0.85, "Zorbax reading", other(0, 2));

        assertThat(Claims.settle(List.of(other, likely))).containsExactly(likely);
    }

    @Test
    void theOtherReadingHasTheWordsIfItIsMuchSurer() {
        Claim likely = claim(MODEL, 0.40, "Zorbax", likely(0, 1));
        Claim other = claim(TASK, 0.99, "Zorbax reading", other(0, 2));

        assertThat(Claims.settle(List.of(likely, other))).containsExactly(other);
    }

    @Test
    void aThingKeepsTheNamesThatNoOtherThingTakes() {
        Claim likely = claim(MODEL, 0.8, "Zorbax", likely(0, 1));
        Claim other = claim(TASK, 0.8, "Zorbax reading", other(0, 2), likely(5, 7));

        assertThat(Claims.settle(List.of(likely, other)))
                .extracting(Claim::names)
                .containsExactly(List.of(likely(0, 1)), List.of(likely(5, 7)));
    }

    @Test
    void theSameWordsOfAnotherSentenceAreOtherWords() {
        Name here = likely(0, 1);
        Name there = new Name(new Place(1, 0, 1), here.text(), here.finders(), true);

        assertThat(Claims.settle(List.of(claim(MODEL, 0.9, "Zorbax", here), claim(TASK, 0.4, "reading", there))))
                .hasSize(2);
    }
}
