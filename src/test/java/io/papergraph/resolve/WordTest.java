package io.papergraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.papergraph.EntityType;
import io.papergraph.resolve.Word.Act;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {
    @Test
    void speaksOfTheNormalFormsOfItsNames() {
        assertThat(word(Act.MERGE, "data:LRA", "data:Long Range Arena", null, null)
                        .folds())
                .containsExactly("data:longrangearena", "data:lra");
        assertThat(word(Act.TYPE, "data:LRA", null, EntityType.MODEL, null).folds())
                .containsExactly("data:lra", "system:lra");
    }

    @Test
    void saysTheSameUnderAnyNumber() {
        Word word = word(Act.DROP, "data:LRA", null, null, "arxiv:2401.00001");

        assertThat(word.saysAs(word.as(7))).isTrue();
        assertThat(word.saysAs(word(Act.DROP, "data:LRA", null, null, null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LRA", "data:", "Dataset:LRA"})
    void namesAKindAndASpelling(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> word(Act.DROP, name, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> word(Act.MERGE, "data:LRA", name, null, null));
    }

    @Test
    void saysNeitherTooLittleNorTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> word(Act.MERGE, "data:LRA", null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> word(Act.DROP, "data:LRA", "data:A", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> word(Act.TYPE, "data:LRA", null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> word(Act.MERGE, "data:LRA", "data:A", null, "arxiv:1"));
    }

    @Test
    void makesNoRepositoryOfWhatHasNoOwner() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> word(Act.TYPE, "system:otter", null, EntityType.REPOSITORY, null));
        assertThat(word(Act.TYPE, "system:river/otter", null, EntityType.REPOSITORY, null))
                .isNotNull();
    }

    private static Word word(Act act, String name, String other, EntityType type, String paper) {
        return new Word(
                1, act, name, Optional.ofNullable(other), Optional.ofNullable(type), Optional.ofNullable(paper));
    }
}
