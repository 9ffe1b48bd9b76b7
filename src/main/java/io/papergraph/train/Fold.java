package io.papergraph.train;

import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Learned;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.Tagger;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.List;

/** A part of the papers, and what was learned from the others. */
final class Fold {
    private final Lessons lessons;
    private final Tagger tagger;
    private final List<Example> examples = new ArrayList<>();

    /** @param heldOut the papers of which nothing was learned */
    Fold(List<GoldPaper> heldOut, Lessons lessons, Tagger tagger, Readers readers) {
        this.lessons = lessons;
        this.tagger = tagger;
        ThingReader reader = readers.reader(lessons, tagger);
        for (GoldPaper paper : heldOut) {
            GoldAnswers answers = new GoldAnswers(paper);
            reader.describe(paper.paper()).forEach(thing -> examples.add(Example.of(thing, answers)));
        }
    }

    /** The things of the held-out papers, described by a reader who has not seen these. */
    List<Example> examples() {
        return examples;
    }

    /** A reader who has learned from the other folds alone. */
    FactFinder finder(WeightTables ofOthers, Readers readers) {
        return readers.finder(new Learned(lessons, ofOthers.typeWeights(), ofOthers.roleWeights()), tagger);
    }
}
