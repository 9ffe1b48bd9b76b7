package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class AcronymsPropertiesTest {
    @Property
    void bothFormsAreCutFromTheText(@ForAll @StringLength(max = 80) @CharRange(from = ' ', to = 'z') String text) {
        String around = text + " long range arena (LRA) " + text + " (ABC) " + text;
        assertThat(Acronyms.in(around)).allSatisfy(a -> {
            assertThat(around.substring(a.shortStart(), a.shortEnd())).isEqualTo(a.shortForm());
            assertThat(around.substring(a.longStart(), a.longEnd())).isEqualTo(a.longForm());
            assertThat(a.longForm().length()).isGreaterThan(a.shortForm().length());
        });
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertThat(Acronyms.in(text + "(" + text + ")"))
                .allSatisfy(a -> assertThat(a.shortForm()).isNotBlank());
    }
}
