package io.papergraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanTextPropertiesTest {
    @Property
    void everyCleanCharacterComesFromARangeOfTheRawTextInItsOrder(@ForAll("anyText") String raw) {
        CleanText clean = CleanText.of(raw);
        int start = 0;
        int end = 0;
        for (int i = 0; i < clean.text().length(); i++) {
            assertThat(clean.rawStart(i)).isBetween(start, raw.length() - 1);
            assertThat(clean.rawEnd(i + 1)).isBetween(Math.max(end, clean.rawStart(i) + 1), raw.length());
            start = clean.rawStart(i);
            end = clean.rawEnd(i + 1);
        }
    }

    @Property
    void plainTextIsItsOwnCleanText(@ForAll("plainText") String raw) {
        CleanText clean = CleanText.of(raw);
        assertThat(clean.text()).isEqualTo(raw);
        for (int i = 0; i < raw.length(); i++) {
            assertThat(clean.rawStart(i)).isEqualTo(i);
            assertThat(clean.rawEnd(i + 1)).isEqualTo(i + 1);
        }
    }

    @Provide
    Arbitrary<String> anyText() {
        Arbitrary<String> markup = Arbitraries.of(List.of(
                "\\textbf{",
                "}",
                "{",
                "$",
                "$$",
                "\\'e",
                "\\'{e}",
                "\\c{c}",
                "\\cite{",
                "\\frac{",
                "\\",
                "\\\\",
                "\\alpha",
                "\\toGerman",
                "^{",
                "~",
                "``",
                "''",
                "'",
                "--",
                " ",
                "\n",
                "\u0301",
                "\uFB01",
                "\u00AD",
                "\u00A0",
                "{https://",
                "word",
                "5",
                "[",
                "]",
                "\\\"",
                "😀",
                "\uD800"));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                markup.list().ofMaxSize(30).map(pieces -> String.join("", pieces)));
    }

    @Provide
    Arbitrary<String> plainText() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("0123456789.,;:()%&#@/éü模")
                .ofMinLength(1)
                .list()
                .map(words -> String.join(" ", words));
    }
}
