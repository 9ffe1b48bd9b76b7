package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelFolderTest {
    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> new ModelFolder().text("otters.tsv"))
                .isInstanceOf(IOException.class)
                .hasMessage("there is no file loader/model/otters.tsv");
    }

    @Test
    void holdsWhatIsReadOfItAndNoMore() throws IOException {
        List<String> read = new ArrayList<>(Learned.files());
        Arrays.stream(TaggerView.values()).map(TaggerView::file).forEach(read::add);
        read.add("README.md");

        try (Stream<Path> files = Files.list(Path.of("loader/model"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(read);
        }
    }
}
