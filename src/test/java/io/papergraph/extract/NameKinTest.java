package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.GazetteerRow.Condition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameKinTest {
    private final NameKin kin = new NameKin(List.of(
            row("models", "Zorbax-1"),
            row("models", "Zorbax 2"),
            row("models", "Otter Rate"),
            row("metrics", "Heron Rate"),
            row("metrics", "Stork Rates"),
            row("metrics", "river rate"),
            row("tasks", "slow otter counting"),
            row("tasks", "fast otter counting")));

    @Test
    void aNewVersionIsKinOfTheKnownOnes() {
        assertThat(cues("Zorbax-7B"))
                .containsExactly("kin-stem:models>0.25", "kin-stem:models>0.5", "kin-stem:models>0.8");
    }

    @Test
    void theLastWordTellsByTheShareOfTheNamesThatEndWithIt() {
        assertThat(cues("Swan Rates")).containsExactly("kin-last:metrics>0.25", "kin-last:metrics>0.5");
    }

    @Test
    void twoLastWordsTellMoreThanOne() {
        assertThat(cues("blind otter counting")).contains("kin-last_two:tasks>0.8");
    }

    @Test
    void oneNameHasNoKin() {
        assertThat(cues("Heron Song")).isEmpty();
        assertThat(cues("Swan")).isEmpty();
    }

    @Test
    void aPartThatIsNotThereHasNoKin() {
        Set<String> cues = new TreeSet<>();
        kin.addCues("kin", NameKin.Part.LAST, NameKin.Part.LAST.of("rate"), cues);
        assertThat(cues).isEmpty();
    }

    private Set<String> cues(String name) {
        Set<String> cues = new TreeSet<>();
        kin.addCues(name, cues);
        return cues;
    }

    private static GazetteerRow row(String list, String name) {
        return new GazetteerRow(list, name, Condition.NONE, "made up");
    }
}
