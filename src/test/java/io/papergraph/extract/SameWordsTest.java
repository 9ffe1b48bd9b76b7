package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameWordsTest {
    private static final String HEAD = "kind\tword\tusual\n";

    private final SameWords same = new SameWords(HEAD
            + "task\tforecasting\tprediction\ntask\tunderstanding\tanalysis\n"
            + "task\tsystem\t-\ntask\tlong\t*\ntask\tdetecting\t~detection\n");

    @Test
    void aWordIsReplacedByTheUsualOneInNamesOfItsKind() {
        assertThat(same.usual(EntityKind.TASK, List.of("otter", "forecasting"))).containsExactly("otter", "prediction");
        assertThat(same.usual(EntityKind.METRIC, List.of("otter", "forecasting")))
                .containsExactly("otter", "forecasting");
    }

    @Test
    void bothAreInTheSingular() {
        assertThat(same.usual(EntityKind.TASK, List.of("understanding")))
                .isEqualTo(same.usual(EntityKind.TASK, List.of(NameKey.singular("analysis"))));
    }

    @Test
    void whatIsDoneComesLast() {
        assertThat(same.usual(EntityKind.TASK, List.of("detecting", "slow", "otter")))
                .containsExactly("slow", "otter", "detection");
        assertThat(same.usual(EntityKind.TASK, List.of("detecting"))).containsExactly("detecting");
        assertThat(same.usual(EntityKind.TASK, List.of("otter", "detecting"))).containsExactly("otter", "detecting");
    }

    @Test
    void someWordsAddNothingAndSomeSayHow() {
        assertThat(same.telling(EntityKind.TASK, List.of("long", "otter", "system")))
                .containsExactly("long", "otter");
        assertThat(same.usual(EntityKind.TASK, List.of("long", "system"))).containsExactly("long", "system");
        assertThat(same.saysHow(EntityKind.TASK, "long")).isTrue();
        assertThat(same.saysHow(EntityKind.TASK, "system")).isFalse();
        assertThat(same.saysHow(EntityKind.METRIC, "long")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"task\tforecasting", "river\tforecasting\tprediction", "task\ta\tb\ntask\ta\tc"})
    void aLineOfAnotherFormIsRefused(String lines) {
        assertThatThrownBy(() -> new SameWords(HEAD + lines)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableWithoutItsHeadIsRefused() {
        assertThatThrownBy(() -> new SameWords("task\tforecasting\tprediction"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind word usual");
    }
}
