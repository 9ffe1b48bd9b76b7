package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {
    private final Column lower = Column.of(Texts.sentence("We like Slow Big Otters"), Token::lower);

    @Test
    void eachTokenHasItsProperty() {
        assertThat(lower.text(2)).isEqualTo("slow");
    }

    @Test
    void beforeAndAfterTheSentenceIsSomethingToo() {
        assertThat(lower.at(-1)).isEqualTo(lower.at(-2)).isNotEqualTo(lower.at(5));
        assertThat(lower.at(5)).isEqualTo(lower.at(99));
    }

    @Test
    void anEmptyColumnHasNothingAtEachPlace() {
        Column empty = Column.empty(Texts.sentence("We like"));

        assertThat(empty.text(0)).isEqualTo(empty.text(1)).isEqualTo(Column.NOTHING);
        assertThat(empty.at(2)).isEqualTo(lower.at(5));
    }

    @Test
    void aStretchIsGivenAValue() {
        lower.set(1, 3, "x");

        assertThat(values()).containsExactly("we", "x", "x", "big", "otters");
    }

    @Test
    void eachTokenOfAMarkedNameKnowsItsPartInIt() {
        lower.mark(new Place(0, 2, 5), "model");
        lower.mark(new Place(0, 0, 1), "data");

        assertThat(values()).containsExactly("Sdata", "like", "Bmodel", "Imodel", "Emodel");
    }

    private String[] values() {
        String[] values = new String[5];
        for (int i = 0; i < values.length; i++) {
            values[i] = lower.text(i);
        }
        return values;
    }
}
