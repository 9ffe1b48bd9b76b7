package io.papergraph.extract.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Collects clean characters, each with the half-open raw range that it was read from, in the order of the raw text. */
final class CleanTextBuilder {
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    CleanTextBuilder(int capacity) {
        text = new StringBuilder(capacity);
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** Appends what was read from {@code raw[from, to)}; white space after white space only widens it. */
    void append(String clean, int from, int to) {
        clean.codePoints().forEach(c -> append(c, from, to));
    }

    private void append(int c, int from, int to) {
        if (c == ' ' && endsInSpace()) {
            ends[text.length() - 1] = to;
        } else if (Character.getType(c) != Character.NON_SPACING_MARK || !composed(c, to)) {
            push(Character.toString(c), from, to);
        }
    }

    private boolean composed(int mark, int to) {
        if (text.isEmpty()) {
            return false;
        }
        int base = text.codePointBefore(text.length());
        String both = Normalizer.normalize(Character.toString(base) + Character.toString(mark), Normalizer.Form.NFC);
        if (both.codePointCount(0, both.length()) > 1) {
            return false;
        }
        int place = text.length() - Character.charCount(base);
        int from = starts[place];
        text.setLength(place);
        push(both, from, to);
        return true;
    }

    private void push(String clean, int from, int to) {
        for (int i = 0; i < clean.length(); i++) {
            int place = text.length();
            if (place == starts.length) {
                starts = Arrays.copyOf(starts, 2 * place + 8);
                ends = Arrays.copyOf(ends, 2 * place + 8);
            }
            text.append(clean.charAt(i));
            starts[place] = from;
            ends[place] = to;
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsInSpace() {
        return !isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    void dropLastSpace() {
        if (endsInSpace()) {
            text.setLength(text.length() - 1);
        }
    }

    CleanText build() {
        return new CleanText(text.toString(), starts, ends);
    }
}
