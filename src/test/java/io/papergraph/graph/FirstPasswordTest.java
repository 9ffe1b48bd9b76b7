package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordTest {
    @TempDir
    private Path home;

    @Test
    void isThereBeforeNeo4jStartsAndNeedsNoChange() throws IOException {
        assertThat(FirstPassword.set(home, "a-password-nobody-guesses")).isTrue();

        assertThat(Files.readString(home.resolve("data/dbms/auth.ini")))
                .startsWith("neo4j:SHA-256,")
                .doesNotContain("a-password-nobody-guesses")
                .doesNotContain("password_change_required");
    }

    @Test
    void isSetAnewWhereTheFirstStartDidNotCome() throws IOException {
        FirstPassword.set(home, "a-password-nobody-guesses");
        String first = Files.readString(home.resolve("data/dbms/auth.ini"));

        assertThat(FirstPassword.set(home, "another-one")).isTrue();
        assertThat(Files.readString(home.resolve("data/dbms/auth.ini"))).isNotEqualTo(first);
    }

    @Test
    void leavesADatabaseAlone() throws IOException {
        Files.createDirectories(home.resolve("data/databases"));

        assertThat(FirstPassword.set(home, "another")).isFalse();
        assertThat(home.resolve("data/dbms")).doesNotExist();
    }
}
