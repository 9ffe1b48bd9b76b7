package io.papergraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.evaluate.Evaluation;
import io.papergraph.evaluate.Miss;
import io.papergraph.extract.Extractor;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import io.papergraph.load.MadeUpExtractor;
import io.papergraph.load.TestGraph;
import io.papergraph.load.WordBook;
import io.papergraph.resolve.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of names measures the extractor. */
class GoldLinesIT {
    private static final String PAPERS =
            """
            {"id": "2401.00001", "title": "Otters", "abstract": "It INTRODUCES Model Otter. It USES Model Seal. It USES Dataset River."}
            {"id": "2401.00002", "title": "Seals", "abstract": "It USES Model Seal. It USES Model seal pup. It RELEASES Repository bay/seal."}
            {"id": "2401.00003", "title": "Walruses", "abstract": "It INTRODUCES Model Walrus."}
            """;

    @TempDir
    static Path folder;

    private static TestGraph graph;
    private static WordBook words;

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(folder.resolve("graph"));
        words = new WordBook(graph.graph());
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void loads() throws Exception {
        graph.clear();
        graph.load(Files.writeString(folder.resolve("papers.jsonl"), PAPERS));
    }

    @Test
    void isEmptyAsLongAsNothingIsSaid() {
        assertThat(lines(Optional.empty())).isEmpty();
    }

    @Test
    void asksForWhatAWordConcernsAndLeavesTheRestOpen() throws IOException {
        words.say(Word.type("system:Seal", EntityType.METHOD, Optional.empty()));

        List<GoldPaper> gold = gold();

        assertThat(gold).extracting(GoldPaper::id).containsExactly("arxiv:2401.00001", "arxiv:2401.00002");
        assertThat(gold.get(0).entities())
                .extracting(GoldLinesIT::shown)
                .containsExactlyInAnyOrder("Model Otter, optional", "Method Seal", "Dataset River, optional");
        assertThat(gold.get(1).repositories()).hasSize(1);
        assertThat(gold.get(1).paper().abstractText()).startsWith("It USES Model Seal.");
    }

    @Test
    void makesAFalseAlarmOfADroppedName() throws IOException {
        words.say(Word.drop("system:Seal", Optional.of("arxiv:2401.00001")));
        words.say(Word.drop("repository:bay/seal", Optional.empty()));

        assertThat(misses()).containsExactly("FALSE Model Seal in Otters", "REPO Repository bay/seal in Seals");
    }

    @Test
    void missesWhatIsOfAnotherKindAndBlamesWhatWasFoundInstead() throws IOException {
        words.say(Word.type("system:Seal", EntityType.DATASET, Optional.of("arxiv:2401.00002")));

        assertThat(misses()).containsExactlyInAnyOrder("MISS Dataset Seal in Seals", "FALSE Model Seal in Seals");
    }

    @Test
    void tellsOfWhatWasFoundTwice() throws IOException {
        words.say(Word.merge("system:Seal", "system:seal pup"));

        GoldEntity merged = gold().get(1).entities().get(0);
        assertThat(merged.surfaces()).containsExactly("Seal", "seal pup");
        assertThat(merged.optional()).isFalse();
        assertThat(misses()).containsExactly("DUP Model seal pup in Seals");
    }

    @Test
    void keepsApartWhatIsSplit() throws IOException {
        words.say(Word.merge("system:Seal", "system:seal pup"));
        words.say(Word.split("system:seal pup", Optional.empty()));

        assertThat(gold().get(1).entities())
                .extracting(GoldLinesIT::shown)
                .containsExactlyInAnyOrder("Model Seal", "Model seal pup");
        assertThat(misses()).isEmpty();
    }

    @Test
    void isOfOnePaperOnRequest() {
        words.say(Word.drop("system:Seal", Optional.empty()));

        assertThat(lines(Optional.of("arxiv:2401.00002")))
                .singleElement()
                .asString()
                .contains("\"title\":\"Seals\"");
        assertThat(lines(Optional.of("arxiv:2401.00003"))).isEmpty();
    }

    private static String shown(GoldEntity entity) {
        return entity.type().label() + " " + entity.name() + (entity.optional() ? ", optional" : "");
    }

    private static List<String> misses() throws IOException {
        Extractor extractor = new MadeUpExtractor("1");
        return Evaluation.of(gold(), paper -> Optional.of(extractor.extract(paper))).misses().stream()
                .map(GoldLinesIT::shown)
                .toList();
    }

    private static String shown(Miss miss) {
        return miss.what() + " " + miss.type().label() + " " + miss.name() + " in " + miss.title();
    }

    private static List<GoldPaper> gold() throws IOException {
        return GoldFile.read(Files.write(folder.resolve("gold.jsonl"), lines(Optional.empty())));
    }

    private static List<String> lines(Optional<String> paper) {
        List<String> lines = new ArrayList<>();
        new GoldLines().write(graph.graph(), paper, lines::add);
        return lines;
    }
}
