package io.papergraph.extract.corenlp;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Chinese, Japanese and Korean text, which writes Latin names without a space around them. */
final class Scripts {
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Scripts() {}

    /** Whether a word of one script ends and a word of another begins between the two. */
    static boolean change(char before, char after) {
        return isUnspaced(before) ? isSpaced(after) : isSpaced(before) && isUnspaced(after);
    }

    private static boolean isUnspaced(char c) {
        return c >= '\u1100' && UNSPACED.contains(UnicodeScript.of(c));
    }

    private static boolean isSpaced(char c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }
}
