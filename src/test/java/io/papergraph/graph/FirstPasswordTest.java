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
        FirstPassword.set(home, "a-password-nobody-guesses");

        assertThat(Files.readString(home.resolve("data/dbms/auth.ini")))
                .startsWith("neo4j:SHA-256,")
                .doesNotContain("a-password-nobody-guesses")
                .doesNotContain("password_change_required");
    }

    @Test
    void mayLookLikeAnOption() {
        FirstPassword.set(home, "-begins-with-a-hyphen");

        assertThat(home.resolve("data/dbms/auth.ini")).exists();
    }

    @Test
    void isSetAnewWhereTheFirstStartDidNotCome() throws IOException {
        FirstPassword.set(home, "a-password-nobody-guesses");
        String first = Files.readString(home.resolve("data/dbms/auth.ini"));

        FirstPassword.set(home, "another-one");

        assertThat(Files.readString(home.resolve("data/dbms/auth.ini"))).isNotEqualTo(first);
    }
}
