package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PtbSplitterPropertiesTest {
    private final PtbSplitter splitter = new PtbSplitter();

    @Property(tries = 500)
    void tokensAreCutFromTheTextInItsOrderAndNeverOverlap(@ForAll("texts") String text) {
        int end = 0;
        for (List<Token> sentence : splitter.split(text)) {
            assertThat(sentence).isNotEmpty();
            for (Token token : sentence) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                end = token.end();
            }
        }
    }

    @Property(tries = 500)
    void noLetterIsLost(@ForAll("texts") String text) {
        StringBuilder tokens = new StringBuilder();
        splitter.split(text).forEach(sentence -> sentence.forEach(token -> tokens.append(token.text())));

        assertThat(letters(tokens.toString())).isEqualTo(letters(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "ViT-B/L", "data", ".", "We", "v", "2.0", "@", "1", "fdKCF", "*", "++", "/", "-based", " ", "^", "GPT",
                "(", ")", "😀", "\n", "isn't", "…");
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(20).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
