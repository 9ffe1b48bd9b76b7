package io.papergraph.extract;

import io.papergraph.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cues of the place of a sentence in its paper: title, first, last, and whether the paper has begun to speak of itself. */
final class PlaceCues {
    private static final Set<String> AUTHORS = Set.of("we", "our");
    private static final Set<String> PAPERS = Set.of("paper", "work", "study", "article", "report");
    private static final int PARTS = 3;

    private final List<Sentence> sentences;
    private final int own;

    PlaceCues(PaperText text) {
        sentences = text.sentences();
        own = firstOwn(sentences);
    }

    Set<String> of(int number) {
        Set<String> cues = new HashSet<>();
        if (sentences.get(number).section() == Section.TITLE) {
            cues.add("in:title");
            return cues;
        }
        int size = sentences.size();
        cues.add("in:abstract/" + (number <= 1 ? "first" : number == size - 1 ? "last" : number * PARTS / size + 1));
        cues.add("own:" + (own < 0 ? "never" : number < own ? "before" : number == own ? "here" : "after"));
        return cues;
    }

    /** The first sentence of the abstract that speaks of the paper or its authors, or -1. */
    private static int firstOwn(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).section() != Section.TITLE && isOwn(sentences.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOwn(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).lower();
            if (AUTHORS.contains(word)
                    || PAPERS.contains(word)
                            && i > 0
                            && sentence.token(i - 1).lower().equals("this")) {
                return true;
            }
        }
        return false;
    }
}
