package io.papergraph.extract;

import io.papergraph.extract.NameKin.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the tagger is told of a token from outside its paper: how many texts hold it, and what known names share its parts. */
final class OutsideFeatures {
    /** With which all of these begin. */
    static final String OUTSIDE = "outside:";

    private final NameKin kin;
    private final PhraseCounts phrases;

    OutsideFeatures(NameKin kin, PhraseCounts phrases) {
        this.kin = kin;
        this.phrases = phrases;
    }

    /** Adds features of the token at this index. */
    void add(Sentence sentence, Column shape, int at, List<String> features) {
        String texts = texts(sentence, at, at);
        features.add(OUTSIDE + "texts=" + texts);
        features.add(OUTSIDE + "texts,shape=" + texts + " " + shape.at(at));
        features.add(OUTSIDE + "texts-1,0=" + texts(sentence, at - 1, at));
        features.add(OUTSIDE + "texts0,1=" + texts(sentence, at, at + 1));
        if (isWord(sentence, at)) {
            features.addAll(kin(sentence, at));
        }
    }

    /** Of the words from the first to the last one. */
    private String texts(Sentence sentence, int first, int last) {
        return isWord(sentence, first) && isWord(sentence, last)
                ? String.valueOf(phrases.texts(words(sentence, first, last)))
                : Column.NOTHING;
    }

    private Set<String> kin(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        Set<String> cues = new TreeSet<>();
        kin.addCues(OUTSIDE + "kin-stem", Part.STEM, Part.STEM.of(word), cues);
        kin.addCues(OUTSIDE + "kin-first", Part.FIRST, word, cues);
        kin.addCues(OUTSIDE + "kin-last", Part.LAST, NameKey.singular(word), cues);
        if (isWord(sentence, at - 1)) {
            kin.addCues(OUTSIDE + "kin-last-two", Part.LAST_TWO, NameKey.singular(words(sentence, at - 1, at)), cues);
        }
        if (isWord(sentence, at + 1)) {
            kin.addCues(OUTSIDE + "kin-next-two", Part.LAST_TWO, NameKey.singular(words(sentence, at, at + 1)), cues);
        }
        return cues;
    }

    private static String words(Sentence sentence, int first, int last) {
        String word = sentence.token(first).lower();
        return first == last ? word : word + " " + sentence.token(last).lower();
    }

    private static boolean isWord(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).isWord();
    }
}
