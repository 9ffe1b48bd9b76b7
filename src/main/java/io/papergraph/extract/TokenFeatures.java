package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What the tagger is told of each token of a paper. */
final class TokenFeatures {
    private static final int PARENTHESES = 8;
    private static final int TYPE_WORD_REACH = 4;

    private static final Piece[] LIST = Piece.around("list", 1);
    private static final Piece[] PAPERS = Piece.around("papers", 1);
    private static final Piece LIST_PAPERS = Piece.of("list,papers=");
    private static final Piece LIST_SHAPE = Piece.of("list,shape=");
    private static final Piece COARSE_LIST = Piece.of("coarse-1,list=");
    private static final Piece LIST_COARSE = Piece.of("list,coarse1=");
    private static final Piece COARSE_PAPERS = Piece.of("coarse-1,papers=");
    private static final Piece PAPERS_COARSE = Piece.of("papers,coarse1=");
    private static final Piece SPELLED_BEFORE = Piece.of("spelled-1=");
    private static final Piece SPELLED = Piece.of("spelled=");
    private static final Piece HEAD = Piece.of("head=");
    private static final Piece HEAD_CLASS = Piece.of("headclass=");
    private static final Piece OPENS = Piece.of("opens=");
    private static final Piece TRUE = Piece.of("true");
    private static final Piece FALSE = Piece.of("false");
    private static final Piece ORDINARY = Piece.of("ordinary,");
    private static final Piece RARE = Piece.of("rare,");
    private static final Piece PLACE = Piece.of("place=");
    private static final Piece PLACE_SHAPE = Piece.of("place,shape=");
    private static final Piece TITLE = Piece.of("title");
    private static final Piece FIRST = Piece.of("first");
    private static final Piece MIDDLE = Piece.of("middle");
    private static final Piece LAST = Piece.of("last");
    private static final Piece AHEAD = Piece.of("ahead=");
    private static final Piece AHEAD_SHAPE = Piece.of("ahead,shape=");
    private static final Piece BEHIND = Piece.of("behind=");
    private static final Piece PARENTHESIZED = Piece.of("parentheses");

    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final LearnedNames learned;
    private final WordClasses classes;
    private final Phrases phrases;
    private final TypeWords typeWords;
    private final NameKin kin;
    private final PhraseCounts counts;

    TokenFeatures(Knowledge knowledge, Lessons lessons) {
        this.gazetteer = knowledge.gazetteer();
        this.known = new KnownNames(gazetteer, knowledge.typeWords());
        this.learned = lessons.names();
        this.classes = lessons.classes();
        this.phrases = knowledge.phrases();
        this.typeWords = knowledge.typeWords();
        this.kin = knowledge.kin();
        this.counts = lessons.phrases();
    }

    /** For the number of a sentence, for each of its tokens, each feature once; made when they are asked for, as they are many. */
    IntFunction<List<List<String>>> of(PaperText text, List<Definition> definitions) {
        PaperSurvey survey = new PaperSurvey(text, definitions, gazetteer, classes);
        ListedNames listed = listed(text);
        return number -> of(text, number, definitions, listed, survey, SpelledFeatures::new).stream()
                .map(SpelledFeatures::features)
                .toList();
    }

    /** The same, but for each feature its {@link Fingerprint}. */
    IntFunction<long[][]> prints(PaperText text, List<Definition> definitions, ListedNames listed) {
        PaperSurvey survey = new PaperSurvey(text, definitions, gazetteer, classes);
        return number -> of(text, number, definitions, listed, survey, PrintedFeatures::new).stream()
                .map(PrintedFeatures::prints)
                .toArray(long[][]::new);
    }

    ListedNames listed(PaperText text) {
        return ListedNames.of(text, known, learned);
    }

    private <S extends FeatureSink> List<S> of(
            PaperText text,
            int number,
            List<Definition> definitions,
            ListedNames listed,
            PaperSurvey survey,
            Supplier<S> sinks) {
        Sentence sentence = text.sentences().get(number);
        WordFeatures words = new WordFeatures(sentence, classes);
        OutsideFeatures outside = new OutsideFeatures(sentence, kin, counts);
        Column inLists = names(sentence, listed.known().get(number));
        Column inPapers = names(sentence, listed.learned().get(number));
        Column spelledOut = definitions(sentence, number, definitions);
        Column head = heads(sentence);
        Piece place = place(text, number);
        List<S> features = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            S of = sinks.get();
            Column lower = words.lower();
            Piece shape = words.shape().at(i);
            words.add(i, of);
            addNames(of, inLists, inPapers, words, i);
            of.add(SPELLED_BEFORE, spelledOut.at(i - 1));
            of.add(SPELLED, spelledOut.at(i));
            of.add(HEAD, head.at(i));
            of.add(HEAD_CLASS, Piece.of(classes.fine(head.text(i))));
            of.add(OPENS, head.text(i - 1).equals(Column.NOTHING) ? TRUE : FALSE);
            of.add(gazetteer.isOrdinary(lower.text(i)) ? ORDINARY : RARE, shape);
            of.add(PLACE, place);
            outside.add(i, shape, of);
            of.add(PLACE_SHAPE, place, shape);
            Piece ahead = typeWord(lower, i, 1);
            of.add(AHEAD, ahead);
            of.add(AHEAD_SHAPE, ahead, shape);
            of.add(BEHIND, typeWord(lower, i, -1));
            if (isInParentheses(lower, i)) {
                of.add(PARENTHESIZED);
            }
            survey.addFeatures(sentence.token(i), sentence.section(), shape, of);
            features.add(of);
        }
        return features;
    }

    private static void addNames(FeatureSink of, Column lists, Column papers, WordFeatures words, int i) {
        for (int k = -1; k <= 1; k++) {
            of.add(LIST[k + 1], lists.at(i + k));
            of.add(PAPERS[k + 1], papers.at(i + k));
        }
        Column coarse = words.coarse();
        of.add(LIST_PAPERS, lists.at(i), papers.at(i));
        of.add(LIST_SHAPE, lists.at(i), words.shape().at(i));
        of.add(COARSE_LIST, coarse.at(i - 1), lists.at(i));
        of.add(LIST_COARSE, lists.at(i), coarse.at(i + 1));
        of.add(COARSE_PAPERS, coarse.at(i - 1), papers.at(i));
        of.add(PAPERS_COARSE, papers.at(i), coarse.at(i + 1));
    }

    private static Column names(Sentence sentence, List<Candidate> names) {
        Column column = Column.empty(sentence);
        names.forEach(name -> column.mark(name.place(), name.finder()));
        return column;
    }

    private static Column definitions(Sentence sentence, int number, List<Definition> definitions) {
        Column column = Column.empty(sentence);
        for (Definition definition : definitions) {
            if (definition.shortForm().sentence() == number) {
                column.mark(definition.shortForm(), "short");
                column.mark(definition.longForm(), "long");
            }
        }
        return column;
    }

    /** For each word the last one of its run of words that a phrase may hold. */
    private Column heads(Sentence sentence) {
        Column column = Column.empty(sentence);
        int from = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i == sentence.size() || !isPart(sentence.token(i))) {
                if (i > from) {
                    column.set(from, i, sentence.token(i - 1).lower());
                }
                from = i + 1;
            }
        }
        return column;
    }

    private boolean isPart(Token token) {
        return token.isWord() && !phrases.isBorder(token.lower());
    }

    private static Piece place(PaperText text, int number) {
        if (text.sentences().get(number).section() == Section.TITLE) {
            return TITLE;
        }
        int last = text.sentences().size() - 1;
        return number <= 1 ? FIRST : number == last ? LAST : MIDDLE;
    }

    /** What the next type word in a direction says. */
    private Piece typeWord(Column lower, int at, int direction) {
        for (int distance = 1; distance <= TYPE_WORD_REACH; distance++) {
            Optional<String> type = typeWords.type(lower.text(at + direction * distance));
            if (type.isPresent()) {
                return Piece.of(type.get());
            }
        }
        return Column.NONE;
    }

    private static boolean isInParentheses(Column lower, int at) {
        for (int i = at - 1; i >= Math.max(0, at - PARENTHESES); i--) {
            if (lower.text(i).equals(")")) {
                return false;
            }
            if (lower.text(i).equals("(")) {
                return true;
            }
        }
        return false;
    }
}
