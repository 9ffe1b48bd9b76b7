package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fillsTheFolder() throws IOException {
        for (String name :
                List.of("b.txt", "a/z.txt", "a/y.jsonl", "a/deep/x.txt", "a-b/w.txt", ".hidden", ".git/v.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name);
        }
    }

    private List<String> inputs(String... words) throws NoSuchInput {
        List<String> paths =
                Stream.of(words).map(word -> folder.resolve(word).toString()).toList();
        return Inputs.of(paths).stream()
                .map(input -> folder.relativize(input.path().orElseThrow()).toString())
                .toList();
    }

    @Test
    void takesAFolderForItsFilesInNameOrderWithoutHiddenOnes() throws NoSuchInput {
        assertThat(inputs("")).containsExactly("a/deep/x.txt", "a/y.jsonl", "a/z.txt", "a-b/w.txt", "b.txt");
    }

    @Test
    void takesEachFileOnceInTheOrderOfTheWords() throws NoSuchInput {
        assertThat(inputs("b.txt", "a", "a/z.txt")).containsExactly("b.txt", "a/deep/x.txt", "a/y.jsonl", "a/z.txt");
    }

    @Test
    void understandsPatterns() throws NoSuchInput {
        assertThat(inputs("*.txt")).containsExactly("b.txt");
        assertThat(inputs("**/*.txt")).containsExactly("a/deep/x.txt", "a/z.txt", "a-b/w.txt", "b.txt");
        assertThat(inputs("a/*.{txt,jsonl}")).containsExactly("a/y.jsonl", "a/z.txt");
        assertThat(inputs("a*/?.txt")).containsExactly("a/z.txt", "a-b/w.txt");
    }

    @Test
    void prefersAFileToThePatternThatItsNameWouldBe() throws NoSuchInput, IOException {
        Files.writeString(folder.resolve("[b].txt"), "");

        assertThat(inputs("[b].txt")).containsExactly("[b].txt");
    }

    @Test
    void takesADashForStandardInput() throws NoSuchInput {
        assertThat(Inputs.of(List.of("-", "-"))).containsExactly(Input.STDIN);
        assertThat(Input.STDIN.label()).isEqualTo("stdin");
    }

    @Test
    void leavesAnEmptyFolderForTheReaderToReject() throws NoSuchInput, IOException {
        Files.createDirectories(folder.resolve("none"));

        assertThat(inputs("none")).containsExactly("none");
    }

    @Test
    void saysWhatIsNotThereAndWhatMayBeMeant() {
        assertThatExceptionOfType(NoSuchInput.class)
                .isThrownBy(() -> inputs("b.text"))
                .withMessage("There is no file or folder " + folder.resolve("b.text") + ". Did you mean "
                        + folder.resolve("b.txt") + "?");
        assertThatExceptionOfType(NoSuchInput.class)
                .isThrownBy(() -> inputs("nowhere/at/all"))
                .withMessage("There is no file or folder " + folder.resolve("nowhere/at/all") + ".");
        assertThatExceptionOfType(NoSuchInput.class)
                .isThrownBy(() -> inputs("*.pdf"))
                .withMessage("No file fits the pattern " + folder.resolve("*.pdf") + ".");
        assertThatExceptionOfType(NoSuchInput.class)
                .isThrownBy(() -> inputs("{a"))
                .withMessageContaining("as a pattern it has a fault");
    }
}
