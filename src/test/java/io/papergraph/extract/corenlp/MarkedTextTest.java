package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.Section;
import io.papergraph.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {
    private static MarkedText parse(String marked) {
        return MarkedText.parse(Section.ABSTRACT, marked);
    }

    @Test
    void aMarkIsTakenOutAndSaysWhatIsAtItsPlace() {
        assertThat(parse("Use [BERT](Model COMPARES_WITH USES)!"))
                .isEqualTo(new MarkedText(
                        "Use BERT!",
                        List.of(new Mark(
                                new Span(Section.ABSTRACT, 4, 8),
                                "BERT",
                                Optional.of(EntityType.MODEL),
                                List.of(Relation.COMPARES_WITH, Relation.USES)))));
    }

    @Test
    void aMarkMayHoldAMark() {
        MarkedText text = parse("[red and [blue cars](Dataset USES)](Dataset USES = red cars)");

        assertThat(text.text()).isEqualTo("red and blue cars");
        assertThat(text.marks()).extracting(Mark::name).containsExactly("blue cars", "red cars");
    }

    @Test
    void aRepositoryIsNamedByItsOwnerAndName() {
        assertThat(parse("[https://github.com/acme/tool](Repository RELEASES)").marks())
                .extracting(Mark::name)
                .containsExactly("acme/tool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[open", "closed](optional)", "[no] mark", "[BERT](Model)", "[BERT](Thing USES)"})
    void aBracketWithoutAMarkIsRefused(String marked) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(marked));
    }
}
