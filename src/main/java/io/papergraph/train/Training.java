package io.papergraph.train;

import io.papergraph.Extraction;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.NameTable;
import io.papergraph.extract.WordClasses;
import io.papergraph.extract.corenlp.CrfTraining;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Learns a model from annotated papers, in two layers: a tagger (a conditional random field) proposes names, and weights decide what
 * the things are that they name. The weights are fitted to papers that their tagger has not seen (stacked generalization, D. Wolpert,
 * 1992), each paper being read by the tagger of another part of the papers; the same parts cross-validate the whole. The result is a
 * function of the papers, in their order, and of the word classes; the number of threads makes no difference.
 */
public final class Training {
    /** In how many parts the papers are cut: paper n is in part n modulo their number. */
    public static final int FOLDS = 5;

    private final List<GoldPaper> papers;
    private final NameStatistics statistics;
    private final String classTable;
    private final WordClasses classes;
    private final Readers readers;
    private final int threads;
    private final Progress progress;

    /** @param classTable as {@link WordClasses} reads it */
    public Training(List<GoldPaper> papers, String classTable, Readers readers, int threads, Progress progress) {
        this.papers = List.copyOf(papers);
        this.statistics = new NameStatistics(papers);
        this.classTable = classTable;
        this.classes = new WordClasses(classTable);
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
        List<Integer> all = IntStream.range(0, papers.size()).boxed().toList();
        List<Callable<Object>> lessons = new ArrayList<>();
        for (int number = 0; number < FOLDS; number++) {
            int fold = number;
            lessons.add(() -> fold(fold));
        }
        lessons.add(() -> {
            CrfTraining.Trained tagger = tagger(all);
            progress.done("tagger trained on all papers");
            return tagger;
        });
        List<Object> learned = inParallel(lessons);
        List<Fold> folds =
                learned.subList(0, FOLDS).stream().map(Fold.class::cast).toList();
        CrfTraining.Trained tagger = (CrfTraining.Trained) learned.get(FOLDS);
        List<Callable<WeightTables>> tables = new ArrayList<>();
        for (int number = 0; number < FOLDS; number++) {
            int without = number;
            tables.add(() -> WeightTables.of(examples(folds, without)));
        }
        tables.add(() -> WeightTables.of(examples(folds, FOLDS)));
        List<WeightTables> weights = inParallel(tables);
        progress.done("weights fitted");
        List<Extraction> heldOut = heldOut(folds, weights);
        progress.done("all papers extracted by those who have not seen them");
        return new Result(
                new Model(classTable, NameTable.write(statistics.of(all)), tagger, weights.get(FOLDS)), heldOut);
    }

    private Fold fold(int number) {
        List<Integer> others = IntStream.range(0, papers.size())
                .filter(paper -> paper % FOLDS != number)
                .boxed()
                .toList();
        Lessons lessons = new Lessons(new LearnedNames(statistics.of(others)), classes);
        CrfTraining.Trained tagger = tagger(others);
        List<GoldPaper> heldOut = IntStream.range(0, papers.size())
                .filter(paper -> paper % FOLDS == number)
                .mapToObj(papers::get)
                .toList();
        Fold fold = new Fold(heldOut, lessons, tagger.tagger(), readers);
        progress.done(
                "tagger " + (number + 1) + " of " + FOLDS + " trained without a part of the papers, which it has read");
        return fold;
    }

    private CrfTraining.Trained tagger(List<Integer> from) {
        return new TaggerLesson(papers, statistics, classes, readers).learn(from);
    }

    private static List<Example> examples(List<Fold> folds, int without) {
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < folds.size(); number++) {
            if (number != without) {
                examples.addAll(folds.get(number).examples());
            }
        }
        return examples;
    }

    private List<Extraction> heldOut(List<Fold> folds, List<WeightTables> weights) throws InterruptedException {
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
