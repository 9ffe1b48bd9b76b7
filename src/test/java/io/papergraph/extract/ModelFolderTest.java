package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelFolderTest {
    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> new ModelFolder().text("otters.tsv"))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no file loader/model/otters.tsv");
    }
}
