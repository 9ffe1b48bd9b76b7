package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path store;

    @BeforeEach
    void aStoreThatSomebodyBegan() throws IOException {
        home = folder.resolve("neo4j");
        store = Files.createDirectories(home.resolve("data/databases/system")).resolve("neostore");
        Files.writeString(store, "half a store");
    }

    @Test
    void beginsAgainWhereAStartWasCutOff() {
        assertThat(FirstStart.prepare(home).isAhead()).isTrue();
        assertThat(home).doesNotExist();
    }

    @Test
    void leavesEverythingOnceAStartIsDone() throws IOException {
        FirstStart first = FirstStart.prepare(home);
        Files.createDirectories(store.getParent());
        Files.writeString(store, "a whole store");
        first.done();

        FirstStart second = FirstStart.prepare(home);
        second.done();

        assertThat(second.isAhead()).isFalse();
        assertThat(store).hasContent("a whole store");
    }
}
