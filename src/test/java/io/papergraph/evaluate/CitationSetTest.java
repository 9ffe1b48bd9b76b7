package io.papergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.ask.WrongRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationSetTest {
    private static final String DOCS = "{\"id\":\"d1\",\"title\":\"On otters\",\"abstract\":\"They swim.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void readsQueriesWithTheirCitationsAndCandidates() throws IOException {
        CitationSet set =
                set("{\"id\":\"q1\",\"title\":\"More on otters\",\"abstract\":null,\"cites\":[\"d1\"]}\n", DOCS);

        assertThat(set.candidates()).containsExactly(new PaperText("d1", "On otters", "They swim."));
        assertThat(set.queries())
                .containsExactly(new CitingPaper(new PaperText("q1", "More on otters", ""), Set.of("d1")));
    }

    @Test
    void aPaperWithoutATitleGoesByItsId() throws IOException {
        CitationSet set = set("{\"id\":\"q1\",\"title\":\" \",\"abstract\":\"A text.\",\"cites\":[\"d1\"]}\n", DOCS);

        assertThat(set.queries().get(0).paper().title()).isEqualTo("q1");
    }

    @Test
    void saysWhereTheSetIsBroken() {
        assertBroken("{\"id\":", "queries.jsonl, line 1: broken JSON: ");
        assertBroken("\n{\"id\":\"q1\",\"cites\":[\"d1\"]}\n", "queries.jsonl, line 1: no id");
        assertBroken("{\"id\":\"q1\",\"cites\":[\"d9\"]}\n", "line 1: it cites d9, which is no candidate");
        assertBroken("{\"id\":\"q1\",\"cites\":[]}\n", "line 1: it cites nothing");
        assertBroken("{\"id\":\"d1\",\"cites\":[\"d1\"]}\n", "line 1: the id d1 for the second time");
    }

    @Test
    void wantsBothFiles() {
        assertThatThrownBy(() -> CitationSet.read(folder)).isInstanceOf(NoSuchFileException.class);
    }

    private void assertBroken(String queries, String message) {
        assertThatThrownBy(() -> set(queries, DOCS))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining(message);
    }

    private CitationSet set(String queries, String docs) throws IOException {
        Files.writeString(folder.resolve("queries.jsonl"), queries);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("docs.jsonl.gz")))) {
            out.write(docs.getBytes(StandardCharsets.UTF_8));
        }
        return CitationSet.read(folder);
    }
}
