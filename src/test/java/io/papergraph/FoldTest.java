package io.papergraph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Llama 2, Llama 3",
        "LLaMA-2, LLaMA-3",
        "GPT-3, GPT-4",
        "GPT-4, GPT-4o",
        "GPT-3.5, GPT-4",
        "GPT-3.5, GPT-35",
        "Qwen2-VL, Qwen2.5-VL",
        "ResNet-50, ResNet-101",
        "BERT, RoBERTa",
        "BERT, DistilBERT",
        "Mistral 7B, Mixtral 8x7B",
        "Llama 2 7B, Llama 27B",
        "Llama 2 7B, Llama 2 70B",
        "DeepSeek-V3, DeepSeek-R1",
        "LLaVA, Video-LLaVA",
        "C, C++",
        "A, A*",
        "ViT-L/14, ViT-L/16",
        "日本語, 中文",
        "Segment Anything Model, Segment Anything",
        "GPT-4, GPT-4V",
        "MiniCPM-V 2.6, MiniCPM 2.6",
        "YOLOv5, YOLOv8",
        "Llama 3, Llama 3.1",
        "Phi-1, Phi-1.5",
        "β-VAE, VAE",
        "ResNet-20, ResNet-2020",
        "Mamba-like, Mamba",
    })
    void keepsSystemsApart(String one, String other) {
        assertThat(system(one)).isNotEqualTo(system(other));
    }

    @ParameterizedTest
    @CsvSource({
        "CIFAR-10, CIFAR-100",
        "MMLU, MMLU-Pro",
        "MMLU, MMMU",
        "ImageNet, Tiny-ImageNet",
        "SWE-bench, SWE-bench Verified",
        "HumanEval, HumanEval+",
        "MATH, MATH-500",
        "SQuAD 1.1, SQuAD 2.0",
        "MATH, MathS",
        "PG-19, PG",
        "WMT14, WMT15",
        "MLPerf, MLPerf 2.1",
        "2048, 48",
    })
    void keepsDataApart(String one, String other) {
        assertThat(Fold.of(EntityKind.DATA, one)).isNotEqualTo(Fold.of(EntityKind.DATA, other));
    }

    @ParameterizedTest
    @CsvSource({
        "GSM8K, GSM8k",
        "VQAv2, VQA v2",
        "WikiText-103, WikiText103",
        "LLaMA-2-7B, Llama 2 7B",
        "LLaMA-2 (7B), Llama2-7B",
        "LSTM, LSTMs",
        "Transformer, Transformers",
        "Schrödinger Bridge, Schrodinger bridges",
        "GPT‑4, GPT-4",
        "ＢＥＲＴ, BERT",
        "Mamba-based, Mamba",
        "Transformer-based model, Transformer",
        "the Transformer architecture, Transformers",
        "BERT models, BERT",
        "β-VAE, beta-VAE",
        "λ-return, lambda returns",
        "Mixtral 8×7B, Mixtral-8x7B",
        "YOLO v5, YOLOv5",
        "ConvNeXt V2, ConvNeXt-v2",
        "wav2vec 2.0, wav2vec2",
        "LLaVA-v1.5, LLaVA-1.5",
        "GPT-3.5-Turbo, GPT3.5 Turbo",
    })
    void bringsSpellingsTogether(String one, String other) {
        assertThat(system(one)).isEqualTo(system(other));
    }

    @ParameterizedTest
    @CsvSource({
        "the GLUE benchmark, GLUE",
        "The Pile, Pile",
        "Alpaca dataset, Alpaca",
        "Penn Treebank corpus, Penn Treebank",
        "SQuAD v2.0, SQuAD 2.0",
        "WMT 2014, WMT14",
        "CoNLL-2003, CoNLL03",
        "WMT'16, WMT 2016",
        "Universal Dependencies, Universal Dependency",
    })
    void bringsNamesOfOneDatasetTogether(String one, String other) {
        assertThat(Fold.of(EntityKind.DATA, one)).isEqualTo(Fold.of(EntityKind.DATA, other));
    }

    @ParameterizedTest
    @CsvSource({
        "language modelling, language modeling",
        "text summarisation, Text Summarization",
        "the NER task, NER",
    })
    void bringsNamesOfOneTaskTogether(String one, String other) {
        assertThat(Fold.of(EntityKind.TASK, one)).isEqualTo(Fold.of(EntityKind.TASK, other));
    }

    @ParameterizedTest
    @CsvSource({
        "F1, F1-score",
        "BLEU scores, BLEU",
        "BERTScore, BERT Score",
        "F-measure, F-score",
        "METEOR metric, METEOR",
    })
    void bringsNamesOfOneMetricTogether(String one, String other) {
        assertThat(Fold.of(EntityKind.METRIC, one)).isEqualTo(Fold.of(EntityKind.METRIC, other));
    }

    @ParameterizedTest
    @CsvSource({
        "F1, F2",
        "ROUGE-1, ROUGE-2",
        "micro-F1, macro-F1",
        "BLEU-1 score, BLEU-4 score",
        "pass@1, pass@10",
        "score, BLEU"
    })
    void keepsMetricsApart(String one, String other) {
        assertThat(Fold.of(EntityKind.METRIC, one)).isNotEqualTo(Fold.of(EntityKind.METRIC, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlas", "Pegasus", "SAS", "loss", "Keras", "Genesis"})
    void takesOnlyThePluralsEndingAway(String name) {
        assertThat(system(name)).endsWith("s").isNotEqualTo(system(name.substring(0, name.length() - 1)));
    }

    @Test
    void keepsKindsApart() {
        assertThat(Fold.of(EntityKind.SYSTEM, "ImageNet")).isNotEqualTo(Fold.of(EntityKind.DATA, "ImageNet"));
    }

    @Test
    void comparesRepositoriesWithoutCaseAlone() {
        assertThat(Fold.of(EntityKind.REPOSITORY, "State-Spaces/mamba")).isEqualTo("repository:state-spaces/mamba");
        assertThat(Fold.of(EntityKind.REPOSITORY, "ab/c-d")).isNotEqualTo(Fold.of(EntityKind.REPOSITORY, "ab/cd"));
        assertThat(Fold.of(EntityKind.REPOSITORY, "ab/nets")).isNotEqualTo(Fold.of(EntityKind.REPOSITORY, "ab/net"));
    }

    @Property
    void isNeverEmptyAndDoesNotSeeCaseOrOuterSpace(@ForAll String name) {
        Assume.that(!name.isBlank());

        String folded = system(name);

        assertThat(folded).hasSizeGreaterThan("system:".length());
        assertThat(system(" " + name + " ")).isEqualTo(folded);
    }

    private static String system(String name) {
        return Fold.of(EntityKind.SYSTEM, name);
    }
}
