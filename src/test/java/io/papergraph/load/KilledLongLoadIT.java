package io.papergraph.load;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class KilledLongLoadIT extends KilledLoad {
    KilledLongLoadIT() {
        super(2000);
    }

    @RepeatedTest(10)
    void aLoadThatIsKilledIsFinishedByTheSameLoad(@TempDir Path folder, RepetitionInfo repetition)
            throws IOException, InterruptedException {
        isFinishedByTheSameLoad(folder, repetition);
    }
}
