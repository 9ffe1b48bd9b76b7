package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "M\\\"uller M{\\\"u}ller M{\\\"{u}}ller|Müller Müller Müller",
                "Fran\\c{c}ois \\v{S}koda \\v Skoda|François Škoda Škoda",
                "na\\\"{\\i}ve {\\'\\i}|naïve í",
                "Stra{\\ss}e \\O{}re {\\L}\\'od\\'z|Straße Øre Łódź",
                "50\\% \\& \\$3 \\#1 a\\_b \\{x\\}|50% & $3 #1 a_b {x}",
                "\\emph{the {\\em one}} \\texttt{x}|the one x",
                "see \\url{https://a.b/c\\_d~e}.|see https://a.b/c_d~e.",
                "\\href{https://a.b}{our \\emph{page}}|our page (https://a.b)",
                "a~b, c\\ d|a b, c d",
                "$x_{1} \\in \\{a\\}$ of {Sheep}|$x_{1} \\in \\{a\\}$ of Sheep",
                "costs $5 {more}|costs $5 more",
                "\\alpha{} and \\foo{bar}|\\alpha{} and \\foo{bar}",
                "\\~{} \\^{}|~ ^",
                "50% plain|50% plain"
            })
    void decodes(String tex, String text) {
        assertThat(TexText.plain(tex)).isEqualTo(text);
    }

    @Property
    void readsAnyText(@ForAll String text) {
        assertThat(TexText.plain(text)).isNotNull();
        assertThat(TexText.plain("\\'{" + text + "\\url{" + text)).isNotNull();
    }
}
