package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What the tagger is told of each token of a paper. */
final class TokenFeatures {
    private static final int REACH = 2;
    private static final int SHORTEST_AFFIX = 2;
    private static final int LONGEST_AFFIX = 4;
    private static final int PARENTHESES = 8;
    private static final int TYPE_WORD_REACH = 4;

    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final LearnedNames learned;
    private final WordClasses classes;
    private final Phrases phrases;
    private final TypeWords typeWords;
    private final OutsideFeatures outside;

    TokenFeatures(Knowledge knowledge, Lessons lessons) {
        this.gazetteer = knowledge.gazetteer();
        this.known = new KnownNames(gazetteer, knowledge.typeWords());
        this.learned = lessons.names();
        this.classes = lessons.classes();
        this.phrases = knowledge.phrases();
        this.typeWords = knowledge.typeWords();
        this.outside = new OutsideFeatures(gazetteer.kin(), lessons.phrases());
    }

    /** For the number of a sentence, for each of its tokens, each feature once; made when they are asked for, as they are many. */
    IntFunction<List<List<String>>> of(PaperText text, List<Definition> definitions) {
        PaperSurvey survey = new PaperSurvey(text, definitions, gazetteer, classes);
        return number -> of(text, number, definitions, survey);
    }

    private List<List<String>> of(PaperText text, int number, List<Definition> definitions, PaperSurvey survey) {
        Sentence sentence = text.sentences().get(number);
        Column lower = new Column(sentence, Token::lower);
        Column shape = new Column(sentence, token -> WordShape.of(token.text()));
        Column coarse = new Column(sentence, token -> classes.coarse(token.text()));
        Column fine = new Column(sentence, token -> classes.fine(token.text()));
        Column inLists = names(text, number, known);
        Column inPapers = names(text, number, learned);
        Column spelledOut = definitions(sentence, number, definitions);
        Column head = heads(sentence);
        String place = place(text, number);
        List<List<String>> features = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<String> of = new ArrayList<>(90);
            addWords(of, sentence.token(i).text(), lower, i);
            addShapes(of, shape, i);
            addClasses(of, coarse, fine, shape, i);
            addAffixes(of, lower.at(i));
            addNames(of, inLists, inPapers, shape, coarse, i);
            of.add("spelled-1=" + spelledOut.at(i - 1));
            of.add("spelled=" + spelledOut.at(i));
            of.add("head=" + head.at(i));
            of.add("headclass=" + classes.fine(head.at(i)));
            of.add("opens=" + head.at(i - 1).equals(Column.NOTHING));
            of.add((gazetteer.isOrdinary(lower.at(i)) ? "ordinary," : "rare,") + shape.at(i));
            of.add("place=" + place);
            outside.add(sentence, shape, i, of);
            of.add("place,shape=" + place + " " + shape.at(i));
            of.add("ahead=" + typeWord(lower, i, 1));
            of.add("ahead,shape=" + typeWord(lower, i, 1) + " " + shape.at(i));
            of.add("behind=" + typeWord(lower, i, -1));
            if (isInParentheses(lower, i)) {
                of.add("parentheses");
            }
            survey.addFeatures(sentence.token(i), sentence.section(), of);
            features.add(of);
        }
        return features;
    }

    private static void addWords(List<String> of, String word, Column lower, int i) {
        of.add("spelling=" + word);
        for (int k = -REACH; k <= REACH; k++) {
            of.add("word" + k + "=" + lower.at(i + k));
        }
        of.add("word-1,0=" + lower.pair(i - 1, i));
        of.add("word0,1=" + lower.pair(i, i + 1));
        of.add("word-2,-1=" + lower.pair(i - 2, i - 1));
        of.add("word1,2=" + lower.pair(i + 1, i + 2));
    }

    private static void addShapes(List<String> of, Column shape, int i) {
        of.add("shape=" + shape.at(i));
        of.add("shape-1,0=" + shape.pair(i - 1, i));
        of.add("shape0,1=" + shape.pair(i, i + 1));
        of.add("shape-1,0,1=" + shape.pair(i - 1, i) + " " + shape.at(i + 1));
    }

    private static void addClasses(List<String> of, Column coarse, Column fine, Column shape, int i) {
        for (int k = -REACH; k <= REACH; k++) {
            of.add("coarse" + k + "=" + coarse.at(i + k));
            of.add("fine" + k + "=" + fine.at(i + k));
        }
        of.add("coarse-1,0=" + coarse.pair(i - 1, i));
        of.add("coarse0,1=" + coarse.pair(i, i + 1));
        of.add("coarse-1,shape=" + coarse.at(i - 1) + " " + shape.at(i));
        of.add("shape,coarse1=" + shape.at(i) + " " + coarse.at(i + 1));
        of.add("fine-1,shape=" + fine.at(i - 1) + " " + shape.at(i));
        of.add("shape,fine1=" + shape.at(i) + " " + fine.at(i + 1));
    }

    private static void addAffixes(List<String> of, String word) {
        for (int length = SHORTEST_AFFIX; length <= Math.min(LONGEST_AFFIX, word.length() - 1); length++) {
            of.add("prefix=" + word.substring(0, length));
            of.add("suffix=" + word.substring(word.length() - length));
        }
    }

    private static void addNames(List<String> of, Column lists, Column papers, Column shape, Column coarse, int i) {
        for (int k = -1; k <= 1; k++) {
            of.add("list" + k + "=" + lists.at(i + k));
            of.add("papers" + k + "=" + papers.at(i + k));
        }
        of.add("list,papers=" + lists.at(i) + " " + papers.at(i));
        of.add("list,shape=" + lists.at(i) + " " + shape.at(i));
        of.add("coarse-1,list=" + coarse.at(i - 1) + " " + lists.at(i));
        of.add("list,coarse1=" + lists.at(i) + " " + coarse.at(i + 1));
        of.add("coarse-1,papers=" + coarse.at(i - 1) + " " + papers.at(i));
        of.add("papers,coarse1=" + papers.at(i) + " " + coarse.at(i + 1));
    }

    private static Column names(PaperText text, int number, NameList names) {
        Column column = new Column(text.sentences().get(number), token -> Column.NOTHING);
        LongestNames.in(text, number, names).forEach(name -> column.mark(name.place(), name.finder()));
        return column;
    }

    private static Column definitions(Sentence sentence, int number, List<Definition> definitions) {
        Column column = new Column(sentence, token -> Column.NOTHING);
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
        Column column = new Column(sentence, token -> Column.NOTHING);
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

    private static String place(PaperText text, int number) {
        if (text.sentences().get(number).section() == Section.TITLE) {
            return "title";
        }
        int last = text.sentences().size() - 1;
        return number <= 1 ? "first" : number == last ? "last" : "middle";
    }

    /** What the next type word in a direction says. */
    private String typeWord(Column lower, int at, int direction) {
        for (int distance = 1; distance <= TYPE_WORD_REACH; distance++) {
            Optional<String> type = typeWords.type(lower.at(at + direction * distance));
            if (type.isPresent()) {
                return type.get();
            }
        }
        return Column.NOTHING;
    }

    private static boolean isInParentheses(Column lower, int at) {
        for (int i = at - 1; i >= Math.max(0, at - PARENTHESES); i--) {
            if (lower.at(i).equals(")")) {
                return false;
            }
            if (lower.at(i).equals("(")) {
                return true;
            }
        }
        return false;
    }
}
