package io.papergraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.read.Input;
import io.papergraph.read.Inputs;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pages make the same graph in whatever order they come, all at once or one by one. */
@Tag("full")
class SeedOrderIT {
    private static final Path SEEDS =
            Path.of(System.getProperty("papergraph.shared", "../shared")).resolve("seeds");

    @TempDir
    private Path folder;

    @Test
    void doesNotMatter() throws NoSuchInput {
        assumeTrue(Files.isDirectory(SEEDS), "the seed pages are not here");
        Random random = new Random(4);
        Extractor extractor = new Remembering(CoreNlpExtractor.open());
        try (TestGraph graph = TestGraph.open(folder.resolve("graph"))) {
            List<Input> pages = new ArrayList<>(Inputs.of(List.of(SEEDS.toString())));
            load(graph, extractor, pages);
            List<String> atOnce = graph.dump();
            for (int i = 0; i < 3; i++) {
                graph.clear();
                Collections.shuffle(pages, random);
                pages.forEach(page -> load(graph, extractor, List.of(page)));
                assertThat(graph.dump()).isEqualTo(atOnce);
            }
        }
    }

    private static void load(TestGraph graph, Extractor extractor, List<Input> pages) {
        new Loader(graph.graph(), extractor, new PaperReader(InputStream.nullInputStream()))
                .load(pages, ReadOptions.NONE, () -> false, new Watching());
    }

    /** Extracts a text once. */
    private record Remembering(Extractor extractor, Map<Paper, Extraction> known) implements Extractor {
        Remembering(Extractor extractor) {
            this(extractor, new ConcurrentHashMap<>());
        }

        @Override
        public String version() {
            return extractor.version();
        }

        @Override
        public Extraction extract(Paper paper) {
            return known.computeIfAbsent(paper, extractor::extract);
        }
    }
}
