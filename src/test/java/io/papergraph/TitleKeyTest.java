package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {
    @ParameterizedTest
    @CsvSource({
        "'Foo: A Bar for Baz', 'foo a bar for baz'",
        "'Foo – A “Bar” for Baz.', 'Foo - A \"Bar\" for Baz'",
        "'Naïve Foo', 'Naive Foo'",
        "'Foo  Bar', ' foo-bar '",
        "'ﬁne Foo', 'Fine Foo'",
    })
    void isEqualForCopiesOfATitle(String one, String other) {
        assertThat(TitleKey.of(one)).isEqualTo(TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Foo 2, Foo 3", "Foo, Foos", "Große Foo, Kleine Foo", "图, 表", "?, !"})
    void differsForOtherTitles(String one, String other) {
        assertThat(TitleKey.of(one)).isNotEqualTo(TitleKey.of(other));
        assertThat(TitleKey.of(one).hash()).isNotEqualTo(TitleKey.of(other).hash());
    }

    @Property
    void keepsSomethingOfAnyTitle(@ForAll String title) {
        Assume.that(!title.isBlank());

        assertThat(TitleKey.of(title).text()).isNotEmpty();
        assertThat(TitleKey.of(title).hash()).matches("[0-9a-f]{16}");
    }
}
