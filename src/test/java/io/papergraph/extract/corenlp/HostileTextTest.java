package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Paper;
import io.papergraph.Section;
import io.papergraph.extract.Extractor;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final Extractor EXTRACTOR = CoreNlpExtractor.open();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a megabyte of opened parentheses", "(".repeat(1_000_000)),
                Arguments.of("opened and never closed", "We propose (BERT ".repeat(10_000)),
                Arguments.of("one long token", "a".repeat(100_000)),
                Arguments.of("one long token of capitals", "Ab1".repeat(33_000)),
                Arguments.of("one long hyphenated token", "BERT-".repeat(20_000)),
                Arguments.of("one long slashed token", "BERT/".repeat(20_000)),
                Arguments.of("a sentence without end", "we propose Zorbax and ".repeat(10_000)),
                Arguments.of("many definitions", "Big Red Ant (BRA) ".repeat(8_000)),
                Arguments.of("many names", "ImageNet, MNIST and ".repeat(8_000)),
                Arguments.of("capitals without end", "Blue Zorbax ".repeat(15_000)),
                Arguments.of("heads without end", "detection ".repeat(20_000)),
                Arguments.of("nested markup", "\\textbf{".repeat(50_000) + "BERT" + "}".repeat(50_000)),
                Arguments.of("markup that is never closed", "\\emph{BERT \\frac{1}{".repeat(10_000)),
                Arguments.of("nested mathematics", "$x_{".repeat(30_000) + "}$".repeat(30_000)),
                Arguments.of("environments without end", "\\begin{itemize}\\item BERT ".repeat(5_000)),
                Arguments.of("braces", "{".repeat(500_000) + "}".repeat(500_000)),
                Arguments.of("Chinese", "我们提出了Zorbax模型，在数据集ImageNet上取得了最好的结果。".repeat(4_000)),
                Arguments.of("Chinese without a stop", "我们提出了一种新的语言模型".repeat(8_000)),
                Arguments.of("right to left", "نحن نقترح نموذجًا جديدًا مثل BERT للترجمة. ".repeat(3_000)),
                Arguments.of("both directions at once", "\u202eאנחנו BERT\u202c ".repeat(8_000)),
                Arguments.of("emoji", "😀👩‍👩‍👧".repeat(12_000)),
                Arguments.of("emoji beside names", "🤖BERT🚀 ".repeat(12_000)),
                Arguments.of("null bytes", "\u0000".repeat(100_000)),
                Arguments.of("null bytes in names", "BE\u0000RT \u0000".repeat(15_000)),
                Arguments.of("halves of signs", "\uD83D \uDE00\uD800".repeat(25_000)),
                Arguments.of("accents on one letter", "a" + "\u0301".repeat(100_000)),
                Arguments.of("addresses", "https://github.com/a/".repeat(5_000)),
                Arguments.of("quotes that are never closed", "``\"“BERT ".repeat(12_000)),
                Arguments.of("stops", ".".repeat(100_000)),
                Arguments.of("line ends", "\r\n".repeat(50_000)),
                Arguments.of("nothing but blanks", " \t\u00a0\u2003".repeat(20_000)),
                Arguments.of("digits and slashes", "CIFAR-1" + "/1".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textOfAnyFormIsReadInTime(String name, String text) {
        Extraction extraction = assertTimeoutPreemptively(LIMIT, () -> EXTRACTOR.extract(Paper.of("A title", text)));

        assertThat(extraction.facts()).allSatisfy(fact -> assertSpansHold(fact, text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTitleOfAnyFormIsReadInTime(String name, String text) {
        Paper paper = Paper.of("Zorbax: " + text, "We propose Zorbax.");

        Extraction extraction = assertTimeoutPreemptively(LIMIT, () -> EXTRACTOR.extract(paper));

        assertThat(extraction.facts()).allSatisfy(fact -> assertSpansHold(fact, paper.abstractText()));
    }

    @Test
    void twiceTheTextTakesNoMoreThanAFewTimesAsLong() {
        String text = "We propose Zorbax (ZX), which outperforms BERT on ImageNet. ";
        Paper once = Paper.of("A title", text.repeat(500));
        Paper fourTimes = Paper.of("A title", text.repeat(2_000));
        EXTRACTOR.extract(once);

        assertThat(millis(fourTimes)).isLessThan(12 * Math.max(50, millis(once)));
    }

    @Test
    void signsOfAnyScriptAreKept() {
        String text =
                "😀 We propose Zorbax, a model. \u0000 نحن نقترح BERT الآن. 我们提出了 BERT 模型。 \uD800 GPT-2 \u202e end.";

        Extraction extraction = EXTRACTOR.extract(Paper.of("Zorbax: 模型", text));

        assertThat(extraction.facts()).extracting(Fact::name).contains("Zorbax", "BERT");
        assertThat(extraction.facts()).allSatisfy(fact -> assertSpansHold(fact, text));
    }

    private static long millis(Paper paper) {
        long start = System.nanoTime();
        EXTRACTOR.extract(paper);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static void assertSpansHold(Fact fact, String text) {
        assertThat(fact.mentions())
                .filteredOn(mention -> mention.span().section() == Section.ABSTRACT)
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.span().start(), mention.span().end()))
                        .isEqualTo(mention.text()));
    }
}
