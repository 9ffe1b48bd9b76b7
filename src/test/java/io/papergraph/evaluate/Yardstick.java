package io.papergraph.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.EntityKind;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The script that defines the figures: its input written, its output read, and an evaluation in its own words. */
final class Yardstick {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Yardstick() {}

    /** Skips a test, with a reason, where the script, the papers or Python is missing. */
    static void assumeThere(Path script, Path papers) {
        assumeTrue(Files.exists(script) && Files.exists(papers), "no yardstick or annotated papers at " + papers);
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "python3"))),
                "no python3 to run the yardstick");
    }

    static void writeGold(Path file, List<GoldPaper> gold) throws IOException {
        List<String> lines = new ArrayList<>();
        for (GoldPaper paper : gold) {
            lines.add(JSON.writeValueAsString(Map.of(
                    "id", paper.id(),
                    "title", paper.paper().title(),
                    "abstract", paper.paper().abstractText(),
                    "entities", paper.entities().stream().map(Yardstick::json).toList(),
                    "repositories", paper.repositories())));
        }
        Files.write(file, lines);
    }

    private static Map<String, Object> json(GoldEntity entity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", entity.type().label());
        json.put("name", entity.name());
        json.put("surfaces", entity.surfaces());
        json.put("relation", entity.relations().get(0).name());
        if (entity.relations().size() > 1) {
            json.put("relations", entity.relations());
        }
        json.put("optional", entity.optional());
        return json;
    }

    static void writePredictions(Path file, Iterable<Extraction> predictions) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Extraction extraction : predictions) {
            lines.add(JSON.writeValueAsString(Map.of(
                    "paper", Map.of("id", extraction.paper().id()),
                    "entities", extraction.facts().stream().map(Yardstick::json).toList())));
        }
        Files.write(file, lines);
    }

    private static Map<String, Object> json(Fact fact) {
        return Map.of(
                "type", fact.type().label(),
                "name", fact.name(),
                "relation", fact.relation(),
                "mentions",
                        fact.mentions().stream()
                                .map(mention -> Map.of("text", mention.text()))
                                .toList());
    }

    static List<String> run(Path script, Path gold, Path predictions) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("python3", script.toString(), gold.toString(), predictions.toString(), "-v");
        builder.environment().put("PYTHONUTF8", "1");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return List.of(output.split("\n"));
    }

    static List<String> figures(Scores scores) {
        List<String> lines = new ArrayList<>();
        lines.add(scores.papers() + " papers, " + scores.withoutPrediction() + " without prediction");
        for (EntityKind kind : EntityKind.values()) {
            Counts counts = scores.kinds().get(kind);
            lines.add(line(Labels.of(kind), figures(counts)) + " "
                    + (counts.duplicates() > 0 ? "dup " + counts.duplicates() : ""));
        }
        lines.add(line("type accuracy", figures(scores.type())));
        lines.add(line("relation accuracy", figures(scores.relation())));
        scores.relations().forEach((relation, counts) -> lines.add(line(relation.name(), figures(counts))));
        return lines;
    }

    private static String line(String label, String figures) {
        return String.format(Locale.ROOT, "%-18s %s", label, figures);
    }

    private static String figures(Counts counts) {
        return "P " + Digits.of(counts.precision()) + " R " + Digits.of(counts.recall()) + " F1 "
                + Digits.of(counts.f1()) + " (tp " + counts.truePositives() + " fp " + counts.falsePositives()
                + " fn " + counts.falseNegatives() + ")";
    }

    private static String figures(Accuracy accuracy) {
        return Digits.of(accuracy.value()) + " of " + accuracy.of();
    }

    static String line(Miss miss) {
        String type = miss.type().label();
        String got = miss.got().map(Enum::name).orElse("None");
        return switch (miss.what()) {
            case MISS -> tabbed(miss, type, miss.name(), miss.wanted().get(0).name());
            case REL -> tabbed(miss, miss.name(), Labels.of(miss.wanted()), got);
            case DUP -> tabbed(miss, type, miss.name());
            case FALSE -> tabbed(miss, type, miss.name(), got);
            case REPO -> tabbed(miss, miss.name(), miss.wanted().isEmpty() ? "false" : "missed");
        };
    }

    private static String tabbed(Miss miss, String... cells) {
        return miss.paper() + "\t" + miss.what() + "\t" + String.join("\t", cells);
    }
}
