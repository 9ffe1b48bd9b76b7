package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Property
    void isReadAsItWasWritten(
            @ForAll Section section,
            @ForAll @IntRange(max = 5000) int start,
            @ForAll @IntRange(min = 1, max = 500) int length) {
        Span span = new Span(section, start, start + length);

        assertThat(Span.parse(span.toString())).isEqualTo(span);
    }

    @Test
    void isWrittenWithItsSection() {
        assertThat(new Span(Section.ABSTRACT, 120, 125)).hasToString("abstract:120-125");
    }

    @Test
    void overlapsWhatSharesAUnitWithIt() {
        Span span = new Span(Section.TITLE, 3, 6);

        assertThat(span.overlaps(new Span(Section.TITLE, 5, 9))).isTrue();
        assertThat(span.overlaps(new Span(Section.TITLE, 6, 9))).isFalse();
        assertThat(span.overlaps(new Span(Section.TITLE, 0, 3))).isFalse();
        assertThat(span.overlaps(new Span(Section.ABSTRACT, 3, 6))).isFalse();
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> new Span(Section.TITLE, 3, 3)).hasMessage("no span from 3 to 3");
        assertThatThrownBy(() -> new Span(Section.TITLE, -1, 3)).hasMessage("no span from -1 to 3");
    }
}
