package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {
    private static List<String> pairs(String text) {
        return Acronyms.in(text).stream()
                .map(a -> a.shortForm() + " = " + a.longForm())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We bake with Warm Bread Nets (WBN) at night. | WBN = Warm Bread Nets",
                "Bidirectional Gated Slicer (BiGS): Toast for All | BiGS = Bidirectional Gated Slicer",
                "the structured slow slice sequence (S4) model | S4 = structured slow slice sequence",
                "the Structured Slow Slice sequence model (S4) | S4 = Structured Slow Slice sequence model",
                "a Hot Hot Hearth (H3) | H3 = Hot Hot Hearth",
                "we apply Low-Rank Adaptation (LoRA) | LoRA = Low-Rank Adaptation",
                "some large loaf makers (LLMs) burn | LLMs = large loaf makers",
                "the matrix Long Short-Term Memory (mLSTM) | mLSTM = matrix Long Short-Term Memory",
                "Retrieval-Augmented Generation (RAG) | RAG = Retrieval-Augmented Generation",
                "mixture-of-experts (MoE) layers | MoE = mixture-of-experts",
                "the “Long Range Arena” (LRA; Baker et al. 2021) | LRA = Long Range Arena",
                "the Long Range Arena (LRA, Baker et al., 2021) | LRA = Long Range Arena",
                "the Long Range Arena (LRA [7]) | LRA = Long Range Arena",
                "Rectified Linear Units (also ReLU) or Rectified Linear Unit (“ReLU”) | ReLU = Rectified Linear Unit",
                "a loaf-quality score (abbreviated as LQS) | LQS = loaf-quality score",
                "an explainable oven (XO) | XO = explainable oven",
                "a cross-loaf oven (XLO) | XLO = cross-loaf oven",
                "a multilayer perceptron (MLP) | MLP = multilayer perceptron",
                "an autoregressive (AR) baker | AR = autoregressive",
                "slice-slow duality and structured slice-space duality (SSD) | SSD = structured slice-space duality",
                "an RNN-Transducer (RNN-T) | RNN-T = RNN-Transducer",
                "Text-to-Speech/Automatic Recognition (TTS/AR) | TTS/AR = Text-to-Speech/Automatic Recognition",
                "Generative Pre-baked Toast 4 (GPT-4) | GPT-4 = Generative Pre-baked Toast 4",
                "We present LRA (Long Range Arena), a test. | LRA = Long Range Arena",
                "We present S4 (structured slow slice sequence). | S4 = structured slow slice sequence"
            })
    void findsAShortFormAndWhatItStandsFor(String text, String pair) {
        assertThat(pairs(text)).containsExactly(pair);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speech tasks (ASR, TTS)",
                "our bread is best (see Figure 2)",
                "ovens get hot (Baker, 2021)",
                "a loaf (2021)",
                "toast is good (ours)",
                "Warm bread. Nets are (WBN) elsewhere",
                "warm (by far) bread nets (WXQ)",
                "WBN (WBN)",
                "nothing in () or ( ) or (((A)))"
            })
    void whatSpellsNothingOutIsNone(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void aLongFormStaysWithinItsSentence() {
        assertThat(pairs("Long loaves sell. Range Arena (LRA) does not.")).isEmpty();
        assertThat(pairs("We fit Long Range Arena (LRA). Then Grain Net (GN)."))
                .containsExactly("LRA = Long Range Arena", "GN = Grain Net");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(A)", "A (AB) ", "a(((", "AB", "AB (a b "})
    void aMillionCharactersTakeLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Acronyms.in(text));
    }
}
