package io.papergraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cues of the words around the names of one sentence. */
final class WordCues {
    private static final String OPENS = "^";
    private static final String CLOSES = "$";
    private static final Set<String> STOPS = Set.of(".", ";", "?", "!");
    private static final int AHEAD = 12;
    private static final int BEHIND = 7;
    private static final int NEAR = 2;
    private static final int LEFT = 6;
    private static final int RIGHT = 5;

    private final List<Term> terms;
    private final WordClasses classes;
    private final TypeWords typeWords;

    WordCues(List<Term> terms, WordClasses classes, TypeWords typeWords) {
        this.terms = terms;
        this.classes = classes;
        this.typeWords = typeWords;
    }

    /** Of the name that is the term at this index. */
    Set<String> of(int at) {
        Set<String> cues = new HashSet<>();
        cues.add("before:" + word(at - 1));
        cues.add("after:" + word(at + 1));
        cues.add("class-1:" + classes.fine(word(at - 1)));
        cues.add("class+1:" + classes.fine(word(at + 1)));
        cues.add("before2:" + word(at - 2) + " " + word(at - 1));
        cues.add("after2:" + word(at + 1) + " " + word(at + 2));
        addWindow(at, -1, LEFT, "left:", cues);
        addWindow(at, 1, RIGHT, "right:", cues);
        addTypeWords(at, cues);
        return cues;
    }

    /** The words on one side, up to the end of the clause. */
    private void addWindow(int at, int direction, int reach, String cue, Set<String> cues) {
        for (int distance = 1; distance <= reach; distance++) {
            int i = at + direction * distance;
            if (i < 0 || i >= terms.size() || isStop(i)) {
                return;
            }
            if (!terms.get(i).isName()) {
                cues.add(cue + terms.get(i).text());
            }
        }
    }

    private boolean isStop(int index) {
        return !terms.get(index).isName() && STOPS.contains(terms.get(index).text());
    }

    /** The nearest words on both sides that say what something is, and how near they are. */
    private void addTypeWords(int at, Set<String> cues) {
        addTypeWord(at, 1, AHEAD, "ahead:", cues);
        addTypeWord(at, -1, BEHIND, "behind:", cues);
    }

    private void addTypeWord(int at, int direction, int reach, String cue, Set<String> cues) {
        boolean beyond = false;
        for (int distance = 1; distance <= reach; distance++) {
            int i = at + direction * distance;
            if (i < 0 || i >= terms.size() || STOPS.contains(terms.get(i).text())) {
                return;
            }
            beyond |= terms.get(i).isName();
            Optional<String> type = terms.get(i).isName()
                    ? Optional.empty()
                    : typeWords.type(terms.get(i).text());
            if (type.isPresent()) {
                cues.add(cue + type.get() + (beyond ? "/beyond" : distance <= NEAR ? "/near" : "/far"));
                return;
            }
        }
    }

    String word(int index) {
        if (index < 0) {
            return OPENS;
        }
        if (index >= terms.size()) {
            return CLOSES;
        }
        return terms.get(index).isName() ? "NAME" : terms.get(index).text();
    }
}
