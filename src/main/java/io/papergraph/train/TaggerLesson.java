package io.papergraph.train;

import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.TaggerInput;
import io.papergraph.extract.TaggerView;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.corenlp.CrfTraining;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Teaches taggers. Each paper is shown with the names that the others tell, as a new paper would be. */
final class TaggerLesson {
    private static final int SELDOM = 3;
    private static final int ITERATIONS = 60;
    private static final double SIGMA = 1;

    private final List<GoldPaper> papers;
    private final NameStatistics statistics;
    private final Function<LearnedNames, Lessons> lessons;
    private final Readers readers;

    TaggerLesson(
            List<GoldPaper> papers,
            NameStatistics statistics,
            Function<LearnedNames, Lessons> lessons,
            Readers readers) {
        this.papers = papers;
        this.statistics = statistics;
        this.lessons = lessons;
        this.readers = readers;
    }

    TrainedTaggers learn(List<Integer> from) {
        Map<TaggerView, CrfTraining.Trained> taggers = new EnumMap<>(TaggerView.class);
        for (TaggerView view : TaggerView.values()) {
            taggers.put(view, learn(from, view));
        }
        return new TrainedTaggers(taggers);
    }

    private CrfTraining.Trained learn(List<Integer> from, TaggerView view) {
        LearnedNames names = new LearnedNames(statistics.of(from));
        CrfTraining training = new CrfTraining();
        for (int paper : from) {
            Lessons withheld = lessons.apply(names.without(statistics.of(paper)));
            ThingReader reader = readers.reader(withheld, ThingReader.UNTRAINED);
            GoldTags tags = new GoldTags(papers.get(paper));
            for (TaggerInput sentence : reader.taggerInput(papers.get(paper).paper())) {
                training.add(view.of(sentence.features()), tags.in(sentence.tokens()));
            }
        }
        return training.train(SELDOM, ITERATIONS, SIGMA);
    }
}
