package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wantsEachWholeWordAndWhatTheLastOneBegins() {
        assertThat(new SearchWords("Long range ar").things())
                .isEqualTo("name:(+long +range +(ar ar*)) longForm:(+long +range +(ar ar*))");
    }

    @Test
    void looksIntoAbstractsForWordsThatAreMoreThanALetterOrTwo() {
        assertThat(new SearchWords("se").papers()).doesNotContain("abstract:");
        assertThat(new SearchWords("sel").papers()).contains("abstract:sel*");
    }

    @Test
    void asksForTheStemThatALongWordMayHave() {
        assertThat(new SearchWords("segmentati").papers())
                .contains("title:segmentati*")
                .contains("title:segment^")
                .doesNotContain("title:segm^");
    }

    @Test
    void prefersTitlesThatHoldTheWordsInTheirOrder() {
        assertThat(new SearchWords("deep state spa").papers()).contains("title:\"deep state\"^8");
    }

    @Test
    void knowsALetterAloneInBothCases() {
        assertThat(new SearchWords(" m ").isLetter()).isTrue();
        assertThat(new SearchWords(" m ").letters()).containsExactly("m", "M");
        assertThat(new SearchWords("m 2").isLetter()).isFalse();
    }

    @Test
    void foldsTheWholeAsANameOfEachKind() {
        assertThat(new SearchWords("Llama-2").folds()).contains("system:llama2", "data:llama2");
    }

    @Test
    void findsNoWordInPunctuation() {
        assertThat(new SearchWords("+ -- \"").isEmpty()).isTrue();
    }

    /** What is special to Lucene stands in the query only where this class puts it. */
    @Property
    void takesNoOperatorFromWhatIsTyped(@ForAll String typed) {
        SearchWords words = new SearchWords(typed);
        if (!words.isEmpty()) {
            assertThat(words.things().replaceAll("name:\\(|longForm:\\(|\\+\\(|[+*()]| ", ""))
                    .matches("[\\p{L}\\p{M}\\p{N}]+");
        }
    }
}
