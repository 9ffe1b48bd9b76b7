package io.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamiliesTest {
    private final Families families = new Families(Set.of("instruct", "large", "b", "l", "pro", "verified"));

    @ParameterizedTest
    @CsvSource({
        "Mamba-2, mamba",
        "Mamba2, mamba",
        "LLaMA-2-7B, llama2 llama",
        "Llama 3.1 8B Instruct, llama3.1:8b llama3.1 llama",
        "LLaMA-2 (7B), llama2 llama",
        "RWKV-7, rwkv",
        "GPT-4o, gpt4 gpt",
        "GPT-4V, gpt4 gpt",
        "ResNet50, resnet",
        "DeepSeek-V3, deepseek",
        "DeepSeek-R1, deepseek",
        "ViT-L/14, vitl vit",
        "BERT Large, bert",
        "Mixtral 8x7B, mixtral",
        "YOLOv8, yolo",
        "Qwen2.5, qwen",
    })
    void ofAModelAreItsNameWithoutVersionsAndSizes(String name, String expected) {
        assertThat(families.of(EntityKind.SYSTEM, name))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .map(family -> "system:" + family)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"CIFAR-100, cifar", "SWE-bench Verified, swebench", "MMLU-Pro, mmlu", "MATH-500, math"})
    void ofADatasetAreItsNameWithoutSizesAndSubsets(String name, String expected) {
        assertThat(families.of(EntityKind.DATA, name)).containsExactly("data:" + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mamba", "S4", "T5", "H3", "RoBERTa", "Video-LLaVA", "BigBird", "U-Net", "2048", "-7"})
    void ofOtherNamesAreNone(String name) {
        assertThat(families.of(EntityKind.SYSTEM, name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F1", "ROUGE-2", "top-1"})
    void ofMetricsAreNone(String name) {
        assertThat(families.of(EntityKind.METRIC, name)).isEmpty();
    }
}
