package io.papergraph.train;

import io.papergraph.Extraction;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.NameTable;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns a model from annotated papers, in two layers: taggers (conditional random fields) propose names, and weights decide what
 * the things are that they name. The weights are fitted to papers that their taggers have not seen (stacked generalization, D. Wolpert,
 * 1992), each paper being read by the taggers of the other parts of the papers; the same parts cross-validate the whole. The result is a
 * function of the papers, in their order, and of what running text taught; the number of threads makes no difference.
 */
public final class Training {
    /** In how many parts the papers are cut: paper n is in part n modulo their number. */
    public static final int FOLDS = 5;

    private final List<GoldPaper> papers;
    private final NameStatistics statistics;
    private final TextTables text;
    private final Function<LearnedNames, Lessons> lessons;
    private final Readers readers;
    private final int threads;
    private final Progress progress;

    public Training(List<GoldPaper> papers, TextTables text, Readers readers, int threads, Progress progress) {
        this.papers = List.copyOf(papers);
        this.statistics = new NameStatistics(papers);
        this.text = text;
        this.lessons = text.lessons();
        this.readers = readers;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * What was learned.
     *
     * @param heldOut for each paper, in order, what a reader extracts who has learned from the other parts of the papers alone
     */
    public record Result(Model model, List<Extraction> heldOut) {}

    /** @throws InterruptedException if the thread is interrupted; what had begun is given up */
    public Result learn() throws InterruptedException {
        List<Callable<HeldOut>> tasks = new ArrayList<>();
        for (int number = 0; number <= FOLDS; number++) {
            int without = number;
            tasks.add(() -> learn(without));
        }
        List<HeldOut> learned = inParallel(tasks);
        List<HeldOut> folds = learned.subList(0, FOLDS);
        List<WeightTables> weights = weights(folds);
        progress.done("weights fitted");
        List<Extraction> heldOut = heldOut(folds, weights);
        progress.done("all papers extracted by those who have not seen them");
        Model model = new Model(
                text,
                NameTable.write(statistics.of(papers(paper -> true))),
                learned.get(FOLDS).taggers(),
                weights.get(FOLDS));
        return new Result(model, heldOut);
    }

    /** Without one part of the papers, or, for the number after the last part, from all. */
    private HeldOut learn(int without) {
        List<Integer> others = papers(paper -> paper % FOLDS != without);
        Lessons ofOthers = lessons.apply(new LearnedNames(statistics.of(others)));
        TrainedTaggers taggers = new TaggerLesson(papers, statistics, lessons, readers).learn(others);
        List<GoldPaper> part = papers(paper -> paper % FOLDS == without).stream()
                .map(papers::get)
                .toList();
        HeldOut heldOut = new HeldOut(part, ofOthers, taggers, readers);
        progress.done(
                without == FOLDS
                        ? "taggers trained on all papers"
                        : "taggers " + (without + 1) + " of " + FOLDS
                                + " trained without a part of the papers, which they have read");
        return heldOut;
    }

    private List<Integer> papers(IntPredicate which) {
        return IntStream.range(0, papers.size()).filter(which).boxed().toList();
    }

    /** For each fold without it, then from all. */
    private List<WeightTables> weights(List<HeldOut> folds) throws InterruptedException {
        List<Callable<WeightTables>> tables = new ArrayList<>();
        for (int number = 0; number <= FOLDS; number++) {
            int without = number;
            tables.add(() -> WeightTables.of(examples(folds, without)));
        }
        return inParallel(tables);
    }

    private static List<Example> examples(List<HeldOut> folds, int without) {
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < folds.size(); number++) {
            if (number != without) {
                examples.addAll(folds.get(number).examples());
            }
        }
        return examples;
    }

    private List<Extraction> heldOut(List<HeldOut> folds, List<WeightTables> weights) throws InterruptedException {
        List<FactFinder> finders = IntStream.range(0, FOLDS)
                .mapToObj(fold -> folds.get(fold).finder(weights.get(fold), readers))
                .toList();
        List<Callable<Extraction>> extractions = new ArrayList<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            FactFinder finder = finders.get(paper % FOLDS);
            GoldPaper gold = papers.get(paper);
            extractions.add(() -> finder.find(gold.paper()));
        }
        return inParallel(extractions);
    }

    private <T> List<T> inParallel(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("learning failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
