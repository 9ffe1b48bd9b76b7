package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace(1000);

    @Test
    void takesAsLongForTheRestAsForWhatIsDone() {
        assertThat(pace.left(250, Duration.ofSeconds(10))).contains(Duration.ofSeconds(30));
        assertThat(pace.left(1000, Duration.ofSeconds(10))).contains(Duration.ZERO);
        assertThat(pace.left(1200, Duration.ofSeconds(10))).contains(Duration.ZERO);
    }

    @Test
    void saysNothingAtTheVeryBeginningOrWhereNobodyKnowsHowMuchThereIs() {
        assertThat(pace.left(9, Duration.ofSeconds(10))).isEmpty();
        assertThat(new Pace(0).left(9, Duration.ofSeconds(10))).isEmpty();
        assertThat(new Pace(0).pieces(5, 9)).isEmpty();
    }

    @Test
    void guessesHowManyPiecesThereWillBe() {
        assertThat(pace.pieces(50, 250)).contains(200L);
        assertThat(pace.pieces(50, 1100)).contains(50L);
    }

    @Test
    void speaksAsAPersonDoes() {
        assertThat(Pace.words(Duration.ofSeconds(59))).isEqualTo("less than a minute");
        assertThat(Pace.words(Duration.ofSeconds(200))).isEqualTo("about 3 min");
        assertThat(Pace.words(Duration.ofMinutes(150))).isEqualTo("about 3 h");
    }
}
