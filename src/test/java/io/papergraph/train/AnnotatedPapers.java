package io.papergraph.train;

import io.papergraph.EntityType;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.List;

/** Papers that nobody wrote, annotated. */
final class AnnotatedPapers {
    private static final List<String> NAMES = List.of(
            "Zorbax",
            "Glanet",
            "OtterNet",
            "HeronFormer",
            "Storkify",
            "NewtMix",
            "BeaverLM",
            "Kitewalk",
            "Mudlark",
            "WetGrid",
            "RiverRank",
            "PondNet");
    private static final List<String> DATA = List.of("OtterQA", "RiverBook", "PondBench", "HeronSet");
    private static final List<String> TASKS = List.of("river crossing", "otter counting", "map drawing");

    private AnnotatedPapers() {}

    /** Twelve papers that each introduce a model, compare it on known data, and name a task and a metric. */
    static List<GoldPaper> twelve() {
        List<GoldPaper> papers = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            papers.add(paper(i));
        }
        return papers;
    }

    static GoldPaper paper(String title, String abstractText, GoldEntity... entities) {
        PaperIds ids = PaperIds.read(List.of(title), List.of());
        Paper paper = Paper.of(ids, title, abstractText);
        return new GoldPaper(paper.id(), paper, List.of(entities), List.of());
    }

    static GoldEntity entity(EntityType type, Relation relation, String name, String... surfaces) {
        return new GoldEntity(type, name, List.of(surfaces), List.of(relation), false);
    }

    static GoldEntity optional(EntityType type, String name, String... surfaces) {
        return new GoldEntity(type, name, List.of(surfaces), List.of(Relation.MENTIONS), true);
    }

    private static GoldPaper paper(int number) {
        String model = NAMES.get(number);
        String baseline = NAMES.get((number + 5) % NAMES.size());
        String data = DATA.get(number % DATA.size());
        String task = TASKS.get(number % TASKS.size());
        return paper(
                model + ": A Small Network for " + task,
                "Wet animals are hard to follow. We propose " + model + ", a new network for " + task + ". We train "
                        + model + " on the " + data + " dataset and measure accuracy. It outperforms " + baseline
                        + " by a wide margin. Our large language models are slow.",
                entity(EntityType.MODEL, Relation.INTRODUCES, model, model),
                entity(EntityType.MODEL, Relation.COMPARES_WITH, baseline, baseline),
                entity(EntityType.DATASET, Relation.EVALUATES_ON, data, data),
                entity(EntityType.TASK, Relation.ADDRESSES, task, task),
                entity(EntityType.METRIC, Relation.REPORTS, "accuracy", "accuracy"),
                optional(EntityType.MODEL, "large language models", "large language models"));
    }
}
