package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.Weights;
import io.papergraph.extract.WordClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainIT {
    private static final String PAPER =
            """
            {"id": "p%1$d", "title": "Zorbax%1$d: A Small Network", "abstract": "We propose Zorbax%1$d, a network. It \
            outperforms BERT. We test Zorbax%1$d on the OtterQA dataset.", "repositories": [], "entities": [\
            {"type": "Model", "name": "Zorbax%1$d", "surfaces": ["Zorbax%1$d"], "relation": "INTRODUCES", "optional": false}, \
            {"type": "Model", "name": "BERT", "surfaces": ["BERT"], "relation": "COMPARES_WITH", "optional": false}, \
            {"type": "Dataset", "name": "OtterQA", "surfaces": ["OtterQA"], "relation": "EVALUATES_ON", "optional": false}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void learnsFromAnnotatedPapersWritesAModelAndScoresIt() throws IOException {
        StringBuilder papers = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            papers.append(PAPER.formatted(i));
        }
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), papers);
        Path model = folder.resolve("new/model");

        Run run = Run.of("train", gold.toString(), "-o", model.toString(), "--text", gold.toString(), "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
        assertThat(run.err()).contains("words put into classes", "phrases counted", "written to " + model);
        assertThat(files(model))
                .containsExactly(
                        "classes.tsv",
                        "names.tsv",
                        "phrases.tsv",
                        "roles-data.tsv",
                        "roles-metric.tsv",
                        "roles-system.tsv",
                        "roles-task.tsv",
                        "tagger-lean.ser.gz",
                        "tagger.ser.gz",
                        "types.tsv");
        assertThat(new Weights(Files.readString(model.resolve("types.tsv"))).answers())
                .contains("Model", "Nothing");
        assertThat(new WordClasses(Files.readString(model.resolve("classes.tsv"))))
                .isNotNull();
        assertThat(Files.readString(model.resolve("names.tsv"))).contains("otterqa\t12\t");
        assertThat(Files.readString(model.resolve("phrases.tsv"))).contains("otterqa dataset\t12\n");
    }

    private static List<String> files(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names.stream().sorted().toList();
    }
}
