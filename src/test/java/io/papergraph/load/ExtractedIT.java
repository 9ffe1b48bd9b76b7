package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import io.papergraph.Extraction;
import io.papergraph.extract.ExtractionLine;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.ExtractorOnDemand;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.read.Input;
import io.papergraph.read.Inputs;
import io.papergraph.read.Intake;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extracting on one machine and loading on another makes the graph that loading alone makes. */
class ExtractedIT {
    private static final Extractor EXTRACTOR = CoreNlpExtractor.onDemand();

    /** Knows whose facts it takes, and can find none. */
    private static final Extractor NONE = new ExtractorOnDemand(EXTRACTOR.version(), () -> {
        throw new AssertionError("nothing needs to be extracted");
    });

    @TempDir
    static Path home;

    private static TestGraph graph;

    @TempDir
    private Path folder;

    private final Watching progress = new Watching();

    @BeforeAll
    static void opens() {
        graph = TestGraph.open(home.resolve("graph"));
    }

    @AfterAll
    static void closes() {
        graph.close();
    }

    @BeforeEach
    void clears() {
        graph.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loader/samples", "src/test/resources/formats"})
    void isTheSameGraphWithoutAnExtractor(String papers) throws NoSuchInput, IOException {
        List<Input> inputs = Inputs.of(List.of(papers));
        LoadReport direct = load(EXTRACTOR, inputs);
        List<String> dump = graph.dump();
        graph.clear();

        LoadReport report = load(NONE, List.of(file(lines(inputs))));

        assertThat(graph.dump()).isEqualTo(dump).hasSizeGreaterThan(direct.papers());
        assertThat(report)
                .returns(direct.listings(), LoadReport::listings)
                .returns(direct.entries(), LoadReport::entries)
                .returns(direct.papers(), LoadReport::written);
    }

    @Test
    void mayBeLoadedInPiecesInWhateverOrderGzippedAndTwice() throws NoSuchInput, IOException {
        List<Input> inputs = Inputs.of(List.of("loader/samples"));
        load(EXTRACTOR, inputs);
        List<String> dump = graph.dump();
        graph.clear();
        List<String> lines = lines(inputs);
        int half = lines.size() / 2;

        load(NONE, List.of(gzipped(lines.subList(half, lines.size()), lines.subList(0, half))));
        assertThat(graph.dump()).isEqualTo(dump);
        assertThat(load(NONE, List.of(file(lines))).written()).isZero();
        assertThat(graph.dump()).isEqualTo(dump);
    }

    @Test
    void isExtractedAgainByAnotherExtractorWhichSaysSoOnce() throws NoSuchInput, IOException {
        List<Input> inputs = Inputs.of(List.of("src/test/resources/formats/jsonl.jsonl"));
        List<String> lines = lines(inputs);
        MadeUpExtractor other = new MadeUpExtractor("other");

        LoadReport report = load(other, List.of(file(lines)));

        assertThat(progress.warnings)
                .filteredOn(warning -> warning.contains("another version"))
                .containsExactly(lines.size()
                        + " papers were extracted by another version of papergraph, of its lists and models, or with another"
                        + " --min-confidence; what the graph does not know of them is extracted again");
        assertThat(other.read()).hasSize(lines.size());
        assertThat(report.papers()).isEqualTo(lines.size());
        assertThat(graph.ask("MATCH (p:Paper) RETURN DISTINCT p.extractor AS extractor"))
                .singleElement()
                .asString()
                .contains("other");
    }

    private LoadReport load(Extractor extractor, List<Input> inputs) {
        return new Loader(graph.graph(), extractor, reader()).load(inputs, ReadOptions.NONE, () -> false, progress);
    }

    /** As {@code papergraph extract} prints them. */
    private static List<String> lines(List<Input> inputs) {
        List<String> lines = new ArrayList<>();
        Intake printing = new Intake() {
            @Override
            public void entry(Entry entry) {
                Extraction extraction = EXTRACTOR.extract(entry.paper());
                lines.add(ExtractionLine.of(EXTRACTOR.version(), entry, extraction));
            }

            @Override
            public void rejected(Rejected rejected) {}

            @Override
            public void warned(Warning warning) {}
        };
        inputs.forEach(input -> reader().read(input, ReadOptions.NONE, printing));
        return lines;
    }

    private Input file(List<String> lines) throws IOException {
        return Input.of(Files.write(folder.resolve("extracted.jsonl"), lines));
    }

    /** Each part packed by itself, one behind the other. */
    @SafeVarargs
    private Input gzipped(List<String>... parts) throws IOException {
        Path file = folder.resolve("extracted.jsonl.gz");
        try (var out = Files.newOutputStream(file)) {
            for (List<String> part : parts) {
                GZIPOutputStream gzip = new GZIPOutputStream(out);
                gzip.write((String.join("\n", part) + "\n").getBytes(StandardCharsets.UTF_8));
                gzip.finish();
            }
        }
        return Input.of(file);
    }

    private static PaperReader reader() {
        return new PaperReader(InputStream.nullInputStream());
    }
}
