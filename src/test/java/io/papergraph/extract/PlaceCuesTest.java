package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceCuesTest {
    @Test
    void thePaperBeginsToSpeakOfItselfSomewhere() {
        PlaceCues places = new PlaceCues(Texts.of(
                "Our otters", "Otters swim. Herons work. In this paper otters count. Herons wait. Rivers flow."));

        assertThat(places.of(0)).containsExactly("in:title");
        assertThat(places.of(1)).contains("own:before");
        assertThat(places.of(2)).contains("own:before");
        assertThat(places.of(3)).contains("own:here");
        assertThat(places.of(4)).contains("own:after");
    }

    @Test
    void someNeverDo() {
        PlaceCues places = new PlaceCues(Texts.of("Otters", "Paper is made of wood. This river flows."));

        assertThat(places.of(1)).contains("own:never", "in:abstract/first");
        assertThat(places.of(2)).contains("own:never", "in:abstract/last");
    }
}
