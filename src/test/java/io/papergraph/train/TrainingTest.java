package io.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.extract.Learned;
import io.papergraph.extract.TaggerView;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final TextTables TEXT = new TextTables("network\t1\t2\ndataset\t1\t3\n", "network\t100\n");
    private static final List<GoldPaper> PAPERS = AnnotatedPapers.twelve();

    private static final List<String> TOLD = Collections.synchronizedList(new ArrayList<>());

    private static Readers readers;
    private static Training.Result result;

    @TempDir
    private Path folder;

    @BeforeAll
    static void learn() throws IOException, InterruptedException {
        readers = Readers.open();
        result = learn(PAPERS, 1, TOLD::add);
    }

    @Test
    void eachPaperIsExtractedOnceInTheirOrder() {
        assertThat(result.heldOut())
                .extracting(Extraction::paper)
                .containsExactlyElementsOf(PAPERS.stream().map(GoldPaper::paper).toList());
    }

    @Test
    void whatWasLearnedFromOtherPapersFindsTheNamesOfAPaper() {
        assertThat(result.heldOut()).allSatisfy(extraction -> assertThat(extraction.facts())
                .extracting(Fact::name)
                .contains(extraction.paper().title().split(":")[0]));
    }

    @Test
    void theModelIsTheFilesThatExtractionReads() throws IOException {
        assertThat(files(result.model()))
                .containsOnlyKeys(
                        Learned.CLASSES,
                        Learned.NAMES,
                        Learned.TYPES,
                        TaggerView.FULL.file(),
                        TaggerView.LEAN.file(),
                        Learned.PHRASES,
                        Learned.roles(EntityKind.SYSTEM),
                        Learned.roles(EntityKind.DATA),
                        Learned.roles(EntityKind.TASK),
                        Learned.roles(EntityKind.METRIC));
    }

    @Test
    void theModelHoldsTheClassesAsTheyWereGivenAndTheNamesOfAllPapers() throws IOException {
        Map<String, byte[]> files = files(result.model());

        assertThat(text(files.get(Learned.CLASSES))).isEqualTo(TEXT.classes());
        assertThat(text(files.get(Learned.NAMES))).contains("\nzorbax\t", "\npondbench\t", "\notter counting\t");
    }

    @Test
    void writingGoesOverAnOlderModelAndMakesTheFolder() throws IOException {
        Path model = folder.resolve("new/model");
        result.model().write(model);
        Files.writeString(model.resolve(Learned.TYPES), "older and much longer than what is learned".repeat(1000));

        result.model().write(model);

        assertThat(read(model).get(Learned.TYPES))
                .isEqualTo(files(result.model()).get(Learned.TYPES));
    }

    @Test
    void theSamePapersGiveTheSameModelHoweverManyThreadsLearn() throws IOException, InterruptedException {
        Training.Result again = learn(PAPERS, 2, step -> {});

        assertThat(again.heldOut()).isEqualTo(result.heldOut());
        assertThat(files(again.model())).usingRecursiveComparison().isEqualTo(files(result.model()));
    }

    @Test
    void eachStepIsToldOnce() {
        assertThat(TOLD)
                .hasSize(Training.FOLDS + 3)
                .doesNotHaveDuplicates()
                .contains("taggers trained on all papers", "weights fitted");
    }

    @Test
    void aSinglePaperIsEnough() throws InterruptedException {
        assertThat(learn(PAPERS.subList(0, 1), 1, step -> {}).heldOut())
                .singleElement()
                .satisfies(extraction ->
                        assertThat(extraction.paper()).isEqualTo(PAPERS.get(0).paper()));
    }

    private static Training.Result learn(List<GoldPaper> papers, int threads, Progress progress)
            throws InterruptedException {
        return new Training(papers, TEXT, readers, threads, progress).learn();
    }

    private Map<String, byte[]> files(Model model) throws IOException {
        Path written = Files.createTempDirectory(folder, "model");
        model.write(written);
        return read(written);
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
