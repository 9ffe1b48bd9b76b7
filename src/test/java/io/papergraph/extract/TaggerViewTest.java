package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerViewTest {
    private static final List<List<String>> FEATURES =
            List.of(List.of("word0=otter", "outside:texts=8"), List.of("outside:texts=16"));

    @Test
    void aFullViewSeesAll() {
        assertThat(TaggerView.FULL.of(FEATURES)).isEqualTo(FEATURES);
    }

    @Test
    void aLeanViewSeesNothingFromOutsideThePaper() {
        assertThat(TaggerView.LEAN.of(FEATURES)).containsExactly(List.of("word0=otter"), List.of());
    }
}
