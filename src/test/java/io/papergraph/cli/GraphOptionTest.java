package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphOptionTest {
    private static final Map<String, String> PASSWORD = Map.of("NEO4J_PASSWORD", "secret");

    @ParameterizedTest
    @ValueSource(strings = {"file:/data/my graph", "file:///data/my graph"})
    void isAFolderBehindFile(String where) {
        assertThat(GraphOption.location(where, Map.of()))
                .isEqualTo(new GraphLocation.Folder(Path.of("/data/my graph")));
    }

    @Test
    void takesAFolderFromHereOrFromHome() {
        assertThat(GraphOption.location("file:graph", Map.of()))
                .isEqualTo(new GraphLocation.Folder(Path.of("graph").toAbsolutePath()));
        assertThat(GraphOption.location("file:~/graph", Map.of()))
                .isEqualTo(new GraphLocation.Folder(
                        Path.of(System.getProperty("user.home")).resolve("graph")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://localhost:7687",
                "bolt+s://graph.example",
                "bolt+ssc://graph.example",
                "neo4j://10.0.0.1:7687",
                "neo4j+s://graph.example",
                "neo4j+ssc://graph.example"
            })
    void isAServerBehindAnAddress(String where) {
        assertThat(GraphOption.location(where, PASSWORD))
                .isEqualTo(new GraphLocation.Server(URI.create(where), new Login("neo4j", "secret"), Optional.empty()));
    }

    @Test
    void takesLoginAndDatabaseFromTheEnvironment() {
        Map<String, String> environment = Map.of(
                "NEO4J_URI", "bolt://localhost:7687",
                "NEO4J_USERNAME", "ada",
                "NEO4J_PASSWORD", "secret",
                "NEO4J_DATABASE", "papers");

        assertThat(GraphOption.location(null, environment))
                .isEqualTo(new GraphLocation.Server(
                        URI.create("bolt://localhost:7687"), new Login("ada", "secret"), Optional.of("papers")));
    }

    @Test
    void takesThePasswordFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "secret\n");

        assertThat(GraphOption.location("bolt://localhost", Map.of("NEO4J_PASSWORD_FILE", file.toString())))
                .isEqualTo(new GraphLocation.Server(
                        URI.create("bolt://localhost"), new Login("neo4j", "secret"), Optional.empty()));
        assertThatThrownBy(() -> GraphOption.location("bolt://localhost", Map.of("NEO4J_PASSWORD_FILE", file + "s")))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("NEO4J_PASSWORD_FILE cannot be read: " + file + "s");
    }

    @Test
    void letsTheOptionCountBeforeTheEnvironment() {
        assertThat(GraphOption.location("file:/here", Map.of("NEO4J_URI", "file:/there")))
                .isEqualTo(new GraphLocation.Folder(Path.of("/here")));
        assertThat(GraphOption.location(null, Map.of("NEO4J_URI", "file:/there")))
                .isEqualTo(new GraphLocation.Folder(Path.of("/there")));
    }

    @Test
    void isAFolderUnderTheDataHomeWhenNobodySaysWhere() {
        GraphLocation expected = new GraphLocation.Folder(Path.of("/data/papergraph/graph"));

        assertThat(GraphOption.location(null, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(expected);
        assertThat(GraphOption.location(null, Map.of("XDG_DATA_HOME", "/data", "NEO4J_URI", "")))
                .isEqualTo(expected);
        assertThat(GraphOption.location(null, Map.of("XDG_DATA_HOME", "not/absolute"))
                        .toString())
                .startsWith("file:/")
                .endsWith("graph")
                .doesNotContain("absolute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "./graph", "http://localhost:7474", "bolt:", "bolt:// x", "file:", "file: "})
    void refusesWhatIsNoPlaceAndSaysWhatIs(String where) {
        assertThatThrownBy(() -> GraphOption.location(where, PASSWORD))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("file:");
    }

    @Test
    void refusesALoginInTheAddressAndDoesNotRepeatIt() {
        assertThatThrownBy(() -> GraphOption.location("bolt://neo4j:secret@localhost", Map.of()))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("NEO4J_USERNAME and NEO4J_PASSWORD")
                .hasMessageNotContaining("secret");
    }

    @Test
    void wantsALoginForAServer() {
        assertThatThrownBy(() -> GraphOption.location("bolt://localhost", Map.of()))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("NEO4J_PASSWORD");
    }
}
