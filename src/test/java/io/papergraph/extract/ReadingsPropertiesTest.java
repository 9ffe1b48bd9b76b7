package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingsPropertiesTest {
    private static final int SENTENCES = 2;
    private static final int TOKENS = 8;

    @Property
    void likelyNamesNeverOverlap(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("taggings") List<Tagging> taggings) {
        assertApart(Overlaps.resolve(candidates, taggings).likely());
    }

    @Property
    void otherNamesNeverOverlapEachOther(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("taggings") List<Tagging> taggings) {
        assertApart(Overlaps.resolve(candidates, taggings).other());
    }

    @Property
    void eachNameKnowsWhetherItIsLikely(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("taggings") List<Tagging> taggings) {
        Readings readings = Overlaps.resolve(candidates, taggings);

        assertThat(readings.likely()).allMatch(Name::likely);
        assertThat(readings.other()).noneMatch(Name::likely);
    }

    @Property
    void everyOtherNameOverlapsALikelyOne(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("taggings") List<Tagging> taggings) {
        Readings readings = Overlaps.resolve(candidates, taggings);

        assertThat(readings.other()).allSatisfy(other -> assertThat(readings.likely())
                .anyMatch(likely -> likely.place().overlaps(other.place())));
    }

    @Property
    void everyCandidateIsLikelyOrOverlapsWhatIs(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("taggings") List<Tagging> taggings) {
        Readings readings = Overlaps.resolve(candidates, taggings);

        assertThat(candidates).allSatisfy(candidate -> assertThat(readings.likely())
                .anyMatch(likely -> likely.place().overlaps(candidate.place())));
    }

    @Property
    void theOtherReadingOfASentenceHoldsItsOtherNamesAndOverlapsNothing(
            @ForAll("candidates") List<Candidate> candidates, @ForAll("taggings") List<Tagging> taggings) {
        Readings readings = Overlaps.resolve(candidates, taggings);

        assertApart(readings.otherwise());
        assertThat(readings.otherwise()).containsAll(readings.other());
    }

    @Property
    void theOrderOfTheCandidatesMakesNoDifference(
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("taggings") List<Tagging> taggings,
            @ForAll long seed) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Overlaps.resolve(shuffled, taggings)).isEqualTo(Overlaps.resolve(candidates, taggings));
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, TOKENS - 4);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> sentence = Arbitraries.integers().between(0, SENTENCES - 1);
        Arbitrary<Place> places = Combinators.combine(sentence, from, length).as((s, f, l) -> new Place(s, f, f + l));
        Arbitrary<String> finders = Arbitraries.of(TitleFinder.NAMED, AcronymFinder.SHORT, "shape", "tagger");
        return Combinators.combine(places, finders)
                .as((place, finder) -> new Candidate(place, "words of " + place, finder))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Tagging>> taggings() {
        return MadeUpTaggings.ofSize(TOKENS).list().ofSize(SENTENCES);
    }

    private static void assertApart(List<Name> names) {
        for (int i = 1; i < names.size(); i++) {
            Place before = names.get(i - 1).place();
            assertThat(names.get(i).place()).isGreaterThan(before).doesNotMatch(before::overlaps);
        }
    }
}
