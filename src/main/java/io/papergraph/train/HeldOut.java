package io.papergraph.train;

import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Learned;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.List;

/** Papers of which nothing was learned, and what was learned from the others. */
final class HeldOut {
    private final Lessons lessons;
    private final TrainedTaggers taggers;
    private final List<Example> examples = new ArrayList<>();

    HeldOut(List<GoldPaper> papers, Lessons lessons, TrainedTaggers taggers, Readers readers) {
        this.lessons = lessons;
        this.taggers = taggers;
        ThingReader reader = readers.reader(lessons, taggers.tagger());
        for (GoldPaper paper : papers) {
            GoldAnswers answers = new GoldAnswers(paper);
            reader.describe(paper.paper()).forEach(thing -> examples.add(Example.of(thing, answers)));
        }
    }

    TrainedTaggers taggers() {
        return taggers;
    }

    /** The things of these papers, described by a reader who has learned from the others alone. */
    List<Example> examples() {
        return examples;
    }

    /** A reader who has learned from the others alone. */
    FactFinder finder(WeightTables ofOthers, Readers readers) {
        return readers.finder(new Learned(lessons, ofOthers.typeWeights(), ofOthers.roleWeights()), taggers.tagger());
    }
}
