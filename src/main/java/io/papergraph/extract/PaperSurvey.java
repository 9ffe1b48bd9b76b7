package io.papergraph.extract;

import io.papergraph.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the whole paper tells of its words: which are in the title, how often they come, beside what they stand. */
final class PaperSurvey {
    private static final int MANY_NEIGHBOURS = 12;
    private static final int OFTEN = 3;

    private static final Piece NAMED = Piece.of("named");
    private static final Piece DEFINED = Piece.of("defined");
    private static final Piece IN_TITLE = Piece.of("intitle,");
    private static final Piece TIMES = Piece.of("times=");

    private final Gazetteer gazetteer;
    private final Set<String> titleWords = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> defined = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Set<String>> beside = new HashMap<>();

    PaperSurvey(PaperText text, List<Definition> definitions, Gazetteer gazetteer, WordClasses classes) {
        this.gazetteer = gazetteer;
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                survey(sentence, i, classes);
            }
        }
        for (Candidate candidate : new TitleFinder().find(text)) {
            if (candidate.finder().equals(TitleFinder.NAMED)) {
                named.add(NameKey.folded(candidate.text()));
            }
        }
        definitions.forEach(definition -> defined.add(NameKey.folded(definition.shortText())));
    }

    private void survey(Sentence sentence, int at, WordClasses classes) {
        Token token = sentence.token(at);
        if (sentence.section() == Section.TITLE) {
            titleWords.add(token.lower());
        }
        if (!isTelling(token)) {
            return;
        }
        String key = NameKey.folded(token.text());
        times.merge(key, 1, Integer::sum);
        Set<String> neighbours = beside.computeIfAbsent(key, k -> new TreeSet<>());
        if (at > 0) {
            neighbours.add("beside-1=" + classes.fine(sentence.token(at - 1).text()));
        }
        if (at + 1 < sentence.size()) {
            neighbours.add("beside+1=" + classes.fine(sentence.token(at + 1).text()));
        }
    }

    void addFeatures(Token token, Section section, Piece shape, FeatureSink features) {
        String key = NameKey.folded(token.text());
        if (named.contains(key)) {
            features.add(NAMED);
        }
        if (defined.contains(key)) {
            features.add(DEFINED);
        }
        if (!isTelling(token)) {
            return;
        }
        if (section != Section.TITLE && titleWords.contains(token.lower())) {
            features.add(IN_TITLE, shape);
        }
        features.add(TIMES, Piece.of(String.valueOf(Math.min(OFTEN, times.getOrDefault(key, 0)))));
        Set<String> neighbours = beside.getOrDefault(key, Set.of());
        if (neighbours.size() <= MANY_NEIGHBOURS) {
            neighbours.forEach(neighbour -> features.add(Piece.of(neighbour)));
        }
    }

    private boolean isTelling(Token token) {
        return token.isWord() && (Shape.of(token.text()).isNameLike() || !gazetteer.isOrdinary(token.lower()));
    }
}
