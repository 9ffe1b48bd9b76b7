package io.papergraph.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    private static String clean(String raw) {
        return CleanText.of(raw).text();
    }

    private static String asItCame(String raw, String mention) {
        CleanText clean = CleanText.of(raw);
        int start = clean.text().indexOf(mention);
        assertThat(start).as(mention + " in " + clean.text()).isNotNegative();
        return raw.substring(clean.rawStart(start), clean.rawEnd(start + mention.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A toaster network reaches 71.2% on Crumb-10 (+3.1), don't ask why; see https://example.org/~jam/a_b#c.",
                "It costs $50 and $60, or US$5 per 1M tokens.",
                "between $5/$6 and $20,000 or $30,000",
                "about ~10 layers, 5~10 heads",
                "the set {a, b} and f(x) = {} and a lone } or {",
                "snake_case, x^2, R&D #1, a-b, 'quoted', `code`, \"Q\"",
                "naïve Fréchet façade 模型 😀"
            })
    void textWithoutMarkupStaysAsItIs(String raw) {
        assertThat(clean(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "na\\\"ive | naïve",
                "na\\\"{\\i}ve | naïve",
                "na{\\\"i}ve | naïve",
                "Fr\\'echet | Fréchet",
                "Fr\\'{e}chet | Fréchet",
                "Fr{\\'e}chet | Fréchet",
                "gar\\c{c}on | garçon",
                "gar\\c con | garçon",
                "S\\o ren | Søren",
                "S{\\o}ren | Søren",
                "Stra\\ss e | Straße",
                "Espa\\~na | España",
                "ma\\^itre | maître",
                "Mi\\v{s}a | Miša",
                "Erd\\H{o}s | Erdős",
                "\\AA ngstr\\\"om | Ångström",
                "M\\\"uller's 50\\% set | Müller's 50% set"
            })
    void accentsBecomeLetters(String raw, String expected) {
        assertThat(clean(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "We call it \\textbf{ToastNet}. | We call it ToastNet.",
                "\\textbf{\\emph{Toast}Net} wins | ToastNet wins",
                "{\\bf ToastNet} and {\\em Jam} | ToastNet and Jam",
                "\\tt{TOAST}, a grill | TOAST, a grill",
                "\\\\textit{Twice} escaped | Twice escaped",
                "\\href{https://example.org/x}{our page} is up | our page is up",
                "\\textcolor{blue}{ToastNet} | ToastNet",
                "see \\url{https://example.org/a\\_b}. | see https://example.org/a_b.",
                "\\DeAR beats \\methodname{}, says \\foo{bar} | DeAR beats methodname, says bar",
                "at \\frac{1}{2} price | at 1/2 price",
                "{ToastNet}: {{Bread}} first | ToastNet: Bread first"
            })
    void formattingLeavesItsContent(String raw, String expected) {
        assertThat(clean(raw)).isEqualTo(expected);
    }

    @Test
    void citationsGoAndFootnotesStay() {
        assertThat(clean("as before~\\citep[p.~3]{smith-etal-2020}. Then \\cite{jones}, we"))
                .isEqualTo("as before. Then, we");
        assertThat(clean("A grill\\footnote{https://example.org/grill}."))
                .isEqualTo("A grill https://example.org/grill.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "an $n$-gram | an n-gram",
                "a 5$\\times$ speedup | a 5× speedup",
                "$O(n \\log n)$ time | O(n log n) time",
                "\\(\\mathcal{O}(n^{2})\\) time | O(n^2) time",
                "$\\mathcal{O}(n)$ | O(n)",
                "$\\alpha$-Toast | α-Toast",
                "\\alpha-Toast | α-Toast",
                "$\\infty$-Jam | ∞-Jam",
                "En\\rightarrowDe and \\muPLAN | En→De and μPLAN",
                "$\\sim$10 and $x \\leq 3 \\pm 1$ | ~10 and x ≤ 3 ± 1",
                "$$a+b$$ | a+b",
                "costs \\$5 | costs $5",
                "4\\,000 | 4 000"
            })
    void mathematicsBecomesCharacters(String raw, String expected) {
        assertThat(clean(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "``toast'' and `jam' | “toast” and ‘jam’",
                "bread---and---butter | bread—and—butter",
                "pages 1--2 | pages 1–2",
                "Figure~1 and at~https://example.org | Figure 1 and at https://example.org",
                "\\& \\_ \\# | & _ #",
                "says \\\"toast\\\" now | says \"toast\" now",
                "see {https://example.org/a}{https://example.org/a} | see https://example.org/a https://example.org/a"
            })
    void quotesDashesTiesAndEscapesAreRead(String raw, String expected) {
        assertThat(clean(raw)).isEqualTo(expected);
    }

    @Test
    void invisibleCharactersLigaturesAndOddSpacesAreRead() {
        assertThat(clean("e\uFB03cient \uFB01ne-tun\u00ADing of\u00A0Toast\u200BNet\r\nand\u2003GPT\u20114"))
                .isEqualTo("efficient fine-tuning of ToastNet and GPT-4");
        assertThat(clean("Fre\u0301chet")).isEqualTo("Fr\u00E9chet");
    }

    @Test
    void aRangeOfTheCleanTextIsCutFromTheTextAsItCame() {
        assertThat(asItCame("We call it \\textbf{ToastNet}.", "ToastNet")).isEqualTo("ToastNet");
        assertThat(asItCame("a na\\\"ive $\\alpha$-Toast", "naïve")).isEqualTo("na\\\"ive");
        assertThat(asItCame("a na\\\"ive $\\alpha$-Toast", "α-Toast")).isEqualTo("\\alpha$-Toast");
        assertThat(asItCame("the Long\n   Toast Arena", "Long Toast Arena")).isEqualTo("Long\n   Toast Arena");
        assertThat(asItCame("Fre\u0301chet Toast", "Fréchet")).isEqualTo("Fre\u0301chet");
        assertThat(asItCame("e\uFB03cient", "f")).isEqualTo("\uFB03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\textbf{",
                "$",
                "$$",
                "(",
                "\\",
                "\\\\",
                "`",
                "'",
                "-",
                "~",
                "\\cite[",
                "\\frac{",
                "^{",
                "\\\"",
                "{a",
                "e\u0301",
                "\u0301",
                "\\a"
            })
    void aMillionCharactersOfMarkupTakeNoLongerThanPlainText(String piece) {
        String raw = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CleanText.of(raw));
    }
}
