package io.papergraph.extract;

import java.util.List;

/** What the tagger is told of a token's word, and of the words beside it: the words, how they are written, their classes. */
final class WordFeatures {
    private static final int REACH = 2;
    private static final int SHORTEST_AFFIX = 2;
    private static final int LONGEST_AFFIX = 4;

    private static final Piece SPELLING = Piece.of("spelling=");
    private static final Piece[] WORD = Piece.around("word", REACH);
    private static final Piece WORD_BEFORE = Piece.of("word-1,0=");
    private static final Piece WORD_AFTER = Piece.of("word0,1=");
    private static final Piece WORDS_BEFORE = Piece.of("word-2,-1=");
    private static final Piece WORDS_AFTER = Piece.of("word1,2=");
    private static final Piece SHAPE = Piece.of("shape=");
    private static final Piece SHAPE_BEFORE = Piece.of("shape-1,0=");
    private static final Piece SHAPE_AFTER = Piece.of("shape0,1=");
    private static final Piece SHAPES = Piece.of("shape-1,0,1=");
    private static final Piece[] COARSE = Piece.around("coarse", REACH);
    private static final Piece[] FINE = Piece.around("fine", REACH);
    private static final Piece COARSE_BEFORE = Piece.of("coarse-1,0=");
    private static final Piece COARSE_AFTER = Piece.of("coarse0,1=");
    private static final Piece COARSE_SHAPE = Piece.of("coarse-1,shape=");
    private static final Piece SHAPE_COARSE = Piece.of("shape,coarse1=");
    private static final Piece FINE_SHAPE = Piece.of("fine-1,shape=");
    private static final Piece SHAPE_FINE = Piece.of("shape,fine1=");
    private static final Piece PREFIX = Piece.of("prefix=");
    private static final Piece SUFFIX = Piece.of("suffix=");

    private final Sentence sentence;
    private final Column lower;
    private final Column shape;
    private final Column coarse;
    private final Column fine;

    WordFeatures(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        List<WordClasses.Pair> pairs = sentence.tokens().stream()
                .map(token -> classes.of(token.text()))
                .toList();
        lower = Column.of(sentence, Token::lower);
        shape = Column.of(sentence, token -> WordShape.of(token.text()));
        coarse = new Column(pairs.stream().map(WordClasses.Pair::coarse).toArray(Piece[]::new));
        fine = new Column(pairs.stream().map(WordClasses.Pair::fine).toArray(Piece[]::new));
    }

    Column lower() {
        return lower;
    }

    Column shape() {
        return shape;
    }

    Column coarse() {
        return coarse;
    }

    /** Adds those of the token at this index. */
    void add(int i, FeatureSink of) {
        addWords(i, of);
        addShapes(i, of);
        addClasses(i, of);
        addAffixes(lower.text(i), of);
    }

    private void addWords(int i, FeatureSink of) {
        of.add(SPELLING, Piece.of(sentence.token(i).text()));
        for (int k = -REACH; k <= REACH; k++) {
            of.add(WORD[k + REACH], lower.at(i + k));
        }
        of.add(WORD_BEFORE, lower.at(i - 1), lower.at(i));
        of.add(WORD_AFTER, lower.at(i), lower.at(i + 1));
        of.add(WORDS_BEFORE, lower.at(i - 2), lower.at(i - 1));
        of.add(WORDS_AFTER, lower.at(i + 1), lower.at(i + 2));
    }

    private void addShapes(int i, FeatureSink of) {
        of.add(SHAPE, shape.at(i));
        of.add(SHAPE_BEFORE, shape.at(i - 1), shape.at(i));
        of.add(SHAPE_AFTER, shape.at(i), shape.at(i + 1));
        of.add(SHAPES, shape.at(i - 1), shape.at(i), shape.at(i + 1));
    }

    private void addClasses(int i, FeatureSink of) {
        for (int k = -REACH; k <= REACH; k++) {
            of.add(COARSE[k + REACH], coarse.at(i + k));
            of.add(FINE[k + REACH], fine.at(i + k));
        }
        of.add(COARSE_BEFORE, coarse.at(i - 1), coarse.at(i));
        of.add(COARSE_AFTER, coarse.at(i), coarse.at(i + 1));
        of.add(COARSE_SHAPE, coarse.at(i - 1), shape.at(i));
        of.add(SHAPE_COARSE, shape.at(i), coarse.at(i + 1));
        of.add(FINE_SHAPE, fine.at(i - 1), shape.at(i));
        of.add(SHAPE_FINE, shape.at(i), fine.at(i + 1));
    }

    private static void addAffixes(String word, FeatureSink of) {
        for (int length = SHORTEST_AFFIX; length <= Math.min(LONGEST_AFFIX, word.length() - 1); length++) {
            of.add(PREFIX, Piece.of(word.substring(0, length)));
            of.add(SUFFIX, Piece.of(word.substring(word.length() - length)));
        }
    }
}
