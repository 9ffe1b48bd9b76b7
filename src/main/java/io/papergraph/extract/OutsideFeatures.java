package io.papergraph.extract;

import io.papergraph.extract.NameKin.Part;

/** What the tagger is told of the tokens of a sentence from outside its paper: how many texts hold them, and what known names share their parts. */
final class OutsideFeatures {
    /** With which all of these begin. */
    static final String OUTSIDE = "outside:";

    private static final Piece TEXTS = Piece.of(OUTSIDE + "texts=");
    private static final Piece TEXTS_SHAPE = Piece.of(OUTSIDE + "texts,shape=");
    private static final Piece TEXTS_BEFORE = Piece.of(OUTSIDE + "texts-1,0=");
    private static final Piece TEXTS_AFTER = Piece.of(OUTSIDE + "texts0,1=");
    private static final Piece KIN_STEM = Piece.of(OUTSIDE + "kin-stem");
    private static final Piece KIN_FIRST = Piece.of(OUTSIDE + "kin-first");
    private static final Piece KIN_LAST = Piece.of(OUTSIDE + "kin-last");
    private static final Piece KIN_LAST_TWO = Piece.of(OUTSIDE + "kin-last-two");
    private static final Piece KIN_NEXT_TWO = Piece.of(OUTSIDE + "kin-next-two");

    private final NameKin kin;
    private final PhraseCounts phrases;
    private final Sentence sentence;
    private final Piece[] texts;
    private final Piece[] textsOfTwo;

    OutsideFeatures(Sentence sentence, NameKin kin, PhraseCounts phrases) {
        this.kin = kin;
        this.phrases = phrases;
        this.sentence = sentence;
        texts = new Piece[sentence.size()];
        textsOfTwo = new Piece[sentence.size() + 1];
        for (int i = 0; i <= sentence.size(); i++) {
            textsOfTwo[i] = isWord(i - 1) && isWord(i) ? texts(two(i - 1)) : Column.NONE;
        }
        for (int i = 0; i < sentence.size(); i++) {
            texts[i] = isWord(i) ? texts(sentence.token(i).lower()) : Column.NONE;
        }
    }

    /** Adds features of the token at this index. */
    void add(int at, Piece shape, FeatureSink features) {
        features.add(TEXTS, texts[at]);
        features.add(TEXTS_SHAPE, texts[at], shape);
        features.add(TEXTS_BEFORE, textsOfTwo[at]);
        features.add(TEXTS_AFTER, textsOfTwo[at + 1]);
        if (isWord(at)) {
            addKin(at, features);
        }
    }

    private void addKin(int at, FeatureSink features) {
        String word = sentence.token(at).lower();
        add(KIN_FIRST, Part.FIRST, word, features);
        if (isWord(at - 1)) {
            add(KIN_LAST_TWO, Part.LAST_TWO, NameKey.singular(two(at - 1)), features);
        }
        add(KIN_LAST, Part.LAST, NameKey.singular(word), features);
        if (isWord(at + 1)) {
            add(KIN_NEXT_TWO, Part.LAST_TWO, NameKey.singular(two(at)), features);
        }
        add(KIN_STEM, Part.STEM, Part.STEM.of(word), features);
    }

    private void add(Piece name, Part part, String value, FeatureSink features) {
        for (Piece share : kin.shares(part, value)) {
            features.add(name, share);
        }
    }

    private Piece texts(String phrase) {
        return Piece.of(String.valueOf(phrases.texts(phrase)));
    }

    /** The word at this index and the next one. */
    private String two(int at) {
        return sentence.token(at).lower() + " " + sentence.token(at + 1).lower();
    }

    private boolean isWord(int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).isWord();
    }
}
