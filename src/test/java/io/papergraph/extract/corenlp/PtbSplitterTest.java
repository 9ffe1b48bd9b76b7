package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PtbSplitterTest {
    @Test
    void namesWithHyphensSlashesAndDotsStayWhole() {
        assertThat(words("LLaMA-2-7B, Llama3.2-1B, Text-to-SQL, ViT-B/16 and BERT-base"))
                .containsExactly(
                        "LLaMA-2-7B", ",", "Llama3.2-1B", ",", "Text-to-SQL", ",", "ViT-B/16", "and", "BERT-base");
    }

    @Test
    void whatIsMadeOfANameIsTakenApart() {
        assertThat(words("Mamba-based and GPT-4-based"))
                .containsExactly("Mamba", "-", "based", "and", "GPT-4", "-", "based");
        assertThat(words("BERT/GPT/T5")).containsExactly("BERT", "/", "GPT", "/", "T5");
    }

    @Test
    void signsOfPlusBelongToTheName() {
        assertThat(words("SpecDec++ and CK+, a + b")).containsExactly("SpecDec++", "and", "CK+", ",", "a", "+", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2.0", "pass@1", "recall@k", "fdKCF*", "Llama-3.1", "R^2", "ViT-B/16"})
    void aNameWithSignsInItIsOneToken(String name) {
        assertThat(words("We take " + name + " here")).containsExactly("We", "take", name, "here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Otter-2.8B", "Otter2.5-Math-1.5B-Instruct", "Otter-0.5b", "Otter-1.5B-v1.5", "1.5B"})
    void aSizeWithADecimalPointStaysWholeAlsoBeforeAFullStop(String name) {
        assertThat(words("We take " + name + " and " + name + ", then " + name + ". It swims; we watch " + name + "."))
                .containsExactly(
                        "We", "take", name, "and", name, ",", "then", name, ".", "It", "swims", ";", "we", "watch",
                        name, ".");
    }

    @Test
    void aStarOrANumberAloneIsNotPartOfTheWordBeforeIt() {
        assertThat(words("we take * and 2.0 otters")).containsExactly("we", "take", "*", "and", "2.0", "otters");
    }

    @Test
    void twoSizesOfAModelAreTakenApart() {
        assertThat(words("ViT-B/L and ViT-B/L/H")).containsExactly("ViT-B", "/", "L", "and", "ViT-B", "/", "L/H");
    }

    @Test
    void wordsThatALostLineEndGluedAreTakenApart() {
        assertThat(words("in the data.We use otters")).containsExactly("in", "the", "data", ".", "We", "use", "otters");
    }

    @Test
    void aNameInChineseOrJapaneseTextStandsAlone() {
        assertThat(words("我们在ImageNet数据集上微调BERT。")).contains("ImageNet", "BERT");
        assertThat(words("このLoRAを使う")).contains("LoRA");
    }

    @Test
    void anAbbreviationOrAnAddressIsNotTakenApart() {
        assertThat(words("see e.g. U.S. otters at otter.org today")).contains("e.g.", "U.S.", "otter.org");
    }

    @Test
    void tokensAreTheTextAsItIs() {
        String text = "“Zorbax” isn't (new) [yet] – or 1/2…";

        assertThat(new PtbSplitter().split(text).stream().flatMap(List::stream))
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    }

    @Test
    void sentencesEndAtFullStops() {
        assertThat(new PtbSplitter().split("BERT is old. We use e.g. GPT-2 instead. Is it 3.5 times faster?"))
                .hasSize(3);
    }

    @Test
    void textWithoutBlanksIsCutAtSignsBetweenWords() {
        String text = "模型，".repeat(200) + "BERT，" + "模型。".repeat(200);

        assertThat(words(text)).contains("BERT");
        assertThat(String.join("", words(text))).isEqualTo(text);
    }

    @Test
    void blankTextHasNoSentence() {
        assertThat(new PtbSplitter().split(" \n\t ")).isEmpty();
    }

    private static List<String> words(String text) {
        return new PtbSplitter()
                .split(text).stream().flatMap(List::stream).map(Token::text).toList();
    }
}
