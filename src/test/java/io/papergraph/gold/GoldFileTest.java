package io.papergraph.gold;

import static io.papergraph.EntityType.MODEL;
import static io.papergraph.Relation.COMPARES_WITH;
import static io.papergraph.Relation.RELEASES;
import static io.papergraph.Relation.USES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {
    private static final String KITE = "{\"id\": \"k1\", \"title\": \"Kite flies\", \"abstract\": \"We fly Kite.\","
            + " \"entities\": [{\"type\": \"Model\", \"name\": \"Kite\", \"surfaces\": [\"Kite\"],"
            + " \"relation\": \"USES\", \"optional\": false}],"
            + " \"repositories\": [{\"slug\": \"wind/kite\", \"relation\": \"RELEASES\"}]}";

    @TempDir
    Path folder;

    @Test
    void aLineIsAPaperWithItsEntitiesAndRepositories() throws IOException {
        GoldPaper kite = GoldFile.read(file(KITE)).get(0);

        assertThat(kite.id()).isEqualTo("k1").isEqualTo(kite.paper().id());
        assertThat(kite.paper())
                .extracting(Paper::title, Paper::abstractText)
                .containsExactly("Kite flies", "We fly Kite.");
        assertThat(kite.entities())
                .containsExactly(new GoldEntity(MODEL, "Kite", List.of("Kite"), List.of(USES), false));
        assertThat(kite.repositories()).containsExactly(new GoldRepository("wind/kite", RELEASES));
    }

    @Test
    void severalRelationsMayBeRightAndThePreferredOneIsFirst() throws IOException {
        String both = KITE.replace(
                "\"relation\": \"USES\"", "\"relations\": [\"COMPARES_WITH\", \"USES\"], \"relation\": \"USES\"");

        assertThat(GoldFile.read(file(both)).get(0).entities().get(0).relations())
                .containsExactly(USES, COMPARES_WITH);
    }

    @Test
    void aPaperNeedsNeitherAbstractNorRepositories() throws IOException {
        GoldPaper paper = GoldFile.read(file("{\"id\": \"k1\", \"title\": \"Kite\", \"entities\": []}"))
                .get(0);

        assertThat(paper.paper().abstractText()).isEmpty();
        assertThat(paper.repositories()).isEmpty();
    }

    @Test
    void gzipIsReadAsItIs() throws IOException {
        Path file = folder.resolve("gold.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(KITE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(GoldFile.read(file)).extracting(GoldPaper::id).containsExactly("k1");
    }

    @Test
    void blankLinesArePassedOverAndOrderIsKept() throws IOException {
        assertThat(GoldFile.read(file("", KITE.replace("k1", "k2"), "  ", KITE)))
                .extracting(GoldPaper::id)
                .containsExactly("k2", "k1");
    }

    @Test
    void lettersOutsideAsciiSurvive() throws IOException {
        assertThat(GoldFile.read(file(KITE.replace("Kite flies", "Drachen über Łódź 🪁")))
                        .get(0)
                        .paper()
                        .title())
                .isEqualTo("Drachen über Łódź 🪁");
    }

    @Test
    void whatIsWrongIsSaidWithFileAndLine() throws IOException {
        broken("{\"id\": ", "broken JSON: ");
        broken(KITE + " x", "broken JSON: ");
        broken("[]", "not a JSON object");
        broken(KITE.replace("\"k1\"", "7"), "\"id\" is not a text");
        broken(KITE.replace("Kite flies", " "), "a paper without a title");
        broken(KITE.replace("\"entities\"", "\"things\""), "\"entities\" is not a list");
        broken(KITE.replace("[\"Kite\"]", "[1]"), "\"surfaces\" holds something that is not a text");
        broken(KITE.replace("\"Model\"", "\"Engine\""), "no type is called Engine");
        broken(KITE.replace("\"Model\"", "\"Repository\""), "\"Kite\" is a repository among the entities");
        broken(KITE.replace("\"name\": \"Kite\"", "\"name\": \"\""), "an entity without a name");
        broken(KITE.replace("USES", "LOVES"), "no relation is called LOVES");
        broken(KITE.replace("\"relation\": \"USES\"", "\"relations\": []"), "\"Kite\" has no relation");
        broken(
                KITE.replace("\"relation\": \"USES\"", "\"relation\": \"USES\", \"relations\": [\"MENTIONS\"]"),
                "\"Kite\" has a relation that is not among its relations");
        broken(KITE.replace("\"optional\": false", "\"optional\": 0"), "\"optional\" is not true or false");
        broken(KITE.replace("wind/kite", "kite"), "the repository \"kite\" is not owner/name");
        broken(KITE.replace("RELEASES", "USES"), "the repository wind/kite is related by USES");
        broken(KITE.replace("k1", "k0"), "the id k0 for the second time");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundOnTheirLine() throws IOException {
        Path file = folder.resolve("latin1.jsonl");
        Files.writeString(file, KITE + "\n" + KITE.replace("flies", "fährt"), StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("line 2: broken JSON: ")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void anEmptyFileIsBroken() {
        assertThatThrownBy(() -> GoldFile.read(file()))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageEndingWith("gold.jsonl, line 1: no annotated paper");
    }

    @Test
    void aFileThatOnlyClaimsToBeGzipIsBroken() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.gz"), KITE);

        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("plain.gz, line 1: ");
    }

    @Test
    void aMissingFileIsNotABrokenOne() {
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("nowhere.jsonl")))
                .isInstanceOf(NoSuchFileException.class);
    }

    private void broken(String line, String reason) throws IOException {
        Path file = file(KITE.replace("k1", "k0"), line);
        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOfSatisfying(
                        BrokenGoldException.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageStartingWith(file + ", line 2: " + reason);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
    }
}
