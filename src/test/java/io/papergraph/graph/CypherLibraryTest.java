package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CypherLibraryTest {
    private static final Path SOURCES = Path.of("cypher");

    static Stream<String> statements() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> SOURCES.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void holdsEachFileUnderItsName(String file) throws IOException {
        assertThat(file).endsWith(".cypher");
        String name = file.substring(0, file.length() - ".cypher".length());

        assertThat(CypherLibrary.statement(name))
                .isEqualTo(new Statement(name, Files.readString(SOURCES.resolve(file))));
        assertThat(CypherLibrary.names(name.substring(0, name.indexOf('/')))).contains(name);
    }

    @Test
    void listsAFolderInOrder() {
        List<String> names = CypherLibrary.names("query");

        assertThat(names).isSorted().contains("query/path", "query/most-used-models");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query/no-such", "no-such/path", "", "query"})
    void hasNoOtherStatement(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> CypherLibrary.statement(name));
    }

    @Test
    void hasNoOtherFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> CypherLibrary.names("no-such"));
    }

    @Test
    void holdsNoEmptyStatement() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement("query/empty", " \n"));
    }
}
