package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainCommandTest {
    private static final String GOLD =
            """
            {"id": "o1", "title": "Otter: A small model", "abstract": "We propose Otter.", "entities": [], "repositories": []}
            """;

    @TempDir
    private Path folder;

    @Test
    void refusesToLearnWithNoThread() throws IOException {
        assertWrong(train(GOLD, "--threads=0"), "--threads is 0; it takes 1 or more");
        assertWrong(train(GOLD, "--threads=-2"), "--threads is -2; it takes 1 or more");
        assertWrong(train(GOLD, "--threads=many"), "invalid value for option '--threads'");
    }

    @Test
    void saysThatTheAnnotatedPapersAreNotThere() {
        Path gold = folder.resolve("nowhere.jsonl");

        assertWrong(Run.of("train", gold.toString(), "-o", model().toString()), "there is no file or folder " + gold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otters", "{\"id\": \"o1\"}", "", "\n\n"})
    void saysWhereTheAnnotatedPapersAreBroken(String gold) throws IOException {
        assertWrong(train(gold), folder.resolve("gold.jsonl") + ", line ");
    }

    @Test
    void saysThatATextIsNotThere() throws IOException {
        Path text = folder.resolve("nowhere.txt");

        assertWrong(train(GOLD, "--text=" + text), "There is no file or folder " + text);
    }

    @Test
    void asksWhereToWrite() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);

        assertWrong(Run.of("train", gold.toString()), "missing required option: '--output=DIR'");
    }

    @Test
    void saysBeforeItLearnsThatItCannotWriteIntoAFile() throws IOException {
        Files.writeString(model(), "a file");

        assertThat(train(GOLD).err()).isEqualTo("papergraph: " + model() + " is a file; --output takes a folder\n");
        assertThat(train(GOLD).exitCode()).isEqualTo(2);
    }

    private Path model() {
        return folder.resolve("model");
    }

    private Run train(String gold, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);
        String[] words = new String[options.length + 4];
        words[0] = "train";
        words[1] = file.toString();
        words[2] = "-o";
        words[3] = model().toString();
        System.arraycopy(options, 0, words, 4, options.length);
        return Run.of(words);
    }

    private void assertWrong(Run run, String sentence) {
        assertThat(run.err()).startsWith("papergraph: " + sentence);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(model()).doesNotExist();
    }
}
