package io.papergraph.load;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

class KilledLoadIT extends KilledLoad {
    KilledLoadIT() {
        super(700);
    }

    @RepeatedTest(1)
    void aLoadThatIsKilledIsFinishedByTheSameLoad(@TempDir Path folder, RepetitionInfo repetition)
            throws IOException, InterruptedException {
        isFinishedByTheSameLoad(folder, repetition);
    }
}
