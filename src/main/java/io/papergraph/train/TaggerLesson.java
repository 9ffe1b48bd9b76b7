package io.papergraph.train;

import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.TaggerInput;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.WordClasses;
import io.papergraph.extract.corenlp.CrfTraining;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.util.List;

/** Teaches a tagger. Each paper is shown with the names that the others tell, as a new paper would be. */
final class TaggerLesson {
    private static final int SELDOM = 3;
    private static final int ITERATIONS = 60;
    private static final double SIGMA = 1.5;

    private final List<GoldPaper> papers;
    private final NameStatistics statistics;
    private final WordClasses classes;
    private final Readers readers;

    TaggerLesson(List<GoldPaper> papers, NameStatistics statistics, WordClasses classes, Readers readers) {
        this.papers = papers;
        this.statistics = statistics;
        this.classes = classes;
        this.readers = readers;
    }

    CrfTraining.Trained learn(List<Integer> from) {
        LearnedNames names = new LearnedNames(statistics.of(from));
        CrfTraining training = new CrfTraining();
        for (int paper : from) {
            Lessons lessons = new Lessons(names.without(statistics.of(paper)), classes);
            ThingReader reader = readers.reader(lessons, ThingReader.UNTRAINED);
            GoldTags tags = new GoldTags(papers.get(paper));
            for (TaggerInput sentence : reader.taggerInput(papers.get(paper).paper())) {
                training.add(sentence.features(), tags.in(sentence.tokens()));
            }
        }
        return training.train(SELDOM, ITERATIONS, SIGMA);
    }
}
