package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.papergraph.extract.Tagging.Stretch;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaggingPropertiesTest {
    @Property
    void theNamesThatBeginAtAPlaceAreTogetherAsProbableAsThatOneBegins(@ForAll("taggings") Tagging tagging) {
        for (TagKind kind : TagKind.values()) {
            double sum = 0;
            for (int to = 1; to <= tagging.size(); to++) {
                sum += tagging.probability(kind, 0, to);
            }
            assertThat(sum).isCloseTo(tagging.begins()[kind.ordinal()][0], within(1e-9));
        }
    }

    @Property
    void stretchesStandInOrderAndNeverOverlap(@ForAll("taggings") Tagging tagging) {
        List<Stretch> stretches = tagging.stretches(5);

        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            assertThat(stretch.from())
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : stretches.get(i - 1).to());
            assertThat(stretch.to()).isGreaterThan(stretch.from()).isLessThanOrEqualTo(tagging.size());
        }
    }

    @Property
    void doubtNeverLosesATokenOfAName(@ForAll("taggings") Tagging tagging) {
        assertThat(tokens(tagging.stretches(5))).isSubsetOf(tokens(tagging.stretches(20)));
    }

    @Provide
    Arbitrary<Tagging> taggings() {
        return MadeUpTaggings.ofSize(6);
    }

    private static List<Integer> tokens(List<Stretch> stretches) {
        return stretches.stream()
                .flatMapToInt(stretch -> java.util.stream.IntStream.range(stretch.from(), stretch.to()))
                .boxed()
                .toList();
    }
}
