package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceThresholdTest {
    private static final Paper PAPER = Paper.of("On otters", "They use OtterNet.");

    @Property
    void whatStaysIsExactlyWhatReachesTheThreshold(
            @ForAll List<@From("confidences") Double> found, @ForAll("confidences") double least) {
        List<Double> expected = new ArrayList<>(found);
        expected.removeIf(confidence -> confidence < least);

        assertThat(confidences(ConfidenceThreshold.of(new Finds(found), least))).isEqualTo(expected);
    }

    @Property
    void aHigherThresholdNeverAddsAnything(
            @ForAll List<@From("confidences") Double> found,
            @ForAll("confidences") double one,
            @ForAll("confidences") double other) {
        Extractor all = new Finds(found);
        Extractor lower = ConfidenceThreshold.of(all, Math.min(one, other));
        Extractor higher = ConfidenceThreshold.of(all, Math.max(one, other));

        assertThat(higher.extract(PAPER).facts())
                .isSubsetOf(lower.extract(PAPER).facts());
    }

    @Test
    void thePaperAndTheWarningsStay() {
        Extraction left = ConfidenceThreshold.of(new Finds(List.of(0.5)), 1).extract(PAPER);

        assertThat(left).isEqualTo(new Extraction(PAPER, List.of(), List.of("read in haste")));
    }

    @Test
    void theVersionTellsTheThreshold() {
        Extractor all = new Finds(List.of());

        assertThat(ConfidenceThreshold.of(all, 0.5).version()).isEqualTo("otter-1-from-0.5");
        assertThat(ConfidenceThreshold.of(all, 0.25).version()).isEqualTo("otter-1-from-0.25");
    }

    @Test
    void withoutAThresholdTheExtractorIsTheSame() {
        Extractor all = new Finds(List.of());

        assertThat(ConfidenceThreshold.of(all, 0)).isSameAs(all);
        assertThat(ConfidenceThreshold.of(all, -0.0)).isSameAs(all);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesWhatIsNoConfidence(double least) {
        assertThatThrownBy(() -> ConfidenceThreshold.of(new Finds(List.of()), least))
                .hasMessage("a confidence of " + least);
    }

    /** A few round ones, so that facts often have just the threshold. */
    @Provide
    Arbitrary<Double> confidences() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, 0.25, 0.5, 0.75, 1.0),
                Arbitraries.doubles().between(0, 1).ofScale(4));
    }

    private static List<Double> confidences(Extractor extractor) {
        return extractor.extract(PAPER).facts().stream().map(Fact::confidence).toList();
    }

    /** Finds one thing for each confidence. */
    private record Finds(List<Double> confidences) implements Extractor {
        @Override
        public String version() {
            return "otter-1";
        }

        @Override
        public Extraction extract(Paper paper) {
            List<Fact> facts = new ArrayList<>();
            confidences.forEach(confidence -> facts.add(fact("Otter-" + facts.size(), confidence)));
            return new Extraction(paper, facts, List.of("read in haste"));
        }

        private static Fact fact(String name, double confidence) {
            return new Fact(
                    EntityType.MODEL,
                    name,
                    List.of(new Role(Relation.USES, PAPER.abstractText())),
                    confidence,
                    "made up",
                    Optional.empty(),
                    List.of(new Mention(new Span(Section.ABSTRACT, 0, name.length()), name)));
        }
    }
}
