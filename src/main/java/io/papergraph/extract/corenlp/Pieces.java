package io.papergraph.extract.corenlp;

import java.util.ArrayList;
import java.util.List;

/** Cuts text so that no stretch without white space is long (the tokenizer takes time quadratic in it) and names in other scripts' text stand alone. */
final class Pieces {
    private static final int LONGEST = 300;

    private Pieces() {}

    /** Where each piece ends; a text of ordinary Latin words is one piece. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int unbroken = 0;
        int cut = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                unbroken = i + 1;
                cut = -1;
                continue;
            }
            if (i > 0 && Scripts.change(text.charAt(i - 1), c)) {
                ends.add(i);
                unbroken = i;
                cut = -1;
            }
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                cut = i + 1;
            }
            if (i + 1 - unbroken >= LONGEST && !Character.isHighSurrogate(c)) {
                unbroken = cut > unbroken ? cut : i + 1;
                ends.add(unbroken);
            }
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
            ends.add(text.length());
        }
        return ends;
    }
}
