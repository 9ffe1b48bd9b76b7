package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoltFileTest {
    @Test
    void readsWhatItWrote() {
        Access access = new Access(URI.create("bolt://127.0.0.1:41234"), new Login("neo4j", "p:a/s=s w\\ord"));

        assertThat(BoltFile.parse(BoltFile.lines(access))).contains(access);
    }

    @Test
    void isNothingIfItWasNotWrittenToItsEnd() {
        assertThat(BoltFile.parse(List.of())).isEmpty();
        assertThat(BoltFile.parse(List.of("bolt://127.0.0.1:41234", "neo4j"))).isEmpty();
    }

    @Test
    void isNothingIfItHoldsNoAddress() {
        assertThat(BoltFile.parse(List.of("no address", "neo4j", "password"))).isEmpty();
    }

    @Test
    void aLoginDoesNotShowItsPassword() {
        assertThat(new Login("neo4j", "secret")).asString().contains("neo4j").doesNotContain("secret");
    }
}
