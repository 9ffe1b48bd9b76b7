package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class FingerprintPropertiesTest {
    @Property
    void theFingerprintOfATextFollowsFromThoseOfItsParts(@ForAll String one, @ForAll String other) {
        assertThat(Fingerprint.then(Fingerprint.of(one), Fingerprint.of(other), Fingerprint.shift(other.length())))
                .isEqualTo(Fingerprint.of(one + other));
    }

    @Property
    void aPrintedFeatureIsTheFingerprintOfTheSpelledOne(
            @ForAll String name, @ForAll @Size(max = 3) List<String> values) {
        Piece[] pieces = values.stream().map(Piece::of).toArray(Piece[]::new);
        SpelledFeatures spelled = new SpelledFeatures();
        PrintedFeatures printed = new PrintedFeatures();
        spelled.add(Piece.of(name), pieces);
        printed.add(Piece.of(name), pieces);

        assertThat(spelled.features()).containsExactly(name + String.join(" ", values));
        assertThat(printed.prints())
                .containsExactly(Fingerprint.of(spelled.features().get(0)));
    }

    @Property
    void differentTextsHaveDifferentFingerprints(@ForAll Set<String> texts) {
        assertThat(texts.stream().map(Fingerprint::of)).doesNotHaveDuplicates();
    }

    @Property
    void aSetHoldsWhatWasAddedEachAtAPlaceOfItsOwn(@ForAll Set<Long> added, @ForAll Set<Long> others) {
        added.remove(Fingerprint.EMPTY);
        others.removeAll(added);
        FingerprintSet set = new FingerprintSet(added.size());
        added.forEach(set::add);
        added.forEach(set::add);

        assertThat(added.stream().map(set::place)).doesNotHaveDuplicates().allSatisfy(place -> assertThat(place)
                .isBetween(0, set.places() - 1));
        assertThat(others).allSatisfy(print -> assertThat(set.place(print)).isEqualTo(FingerprintSet.ABSENT));
    }
}
