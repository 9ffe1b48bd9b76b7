package io.papergraph.extract;

import java.util.Locale;

/**
 * A word or sign of a section's clean text.
 *
 * @param start the first UTF-16 unit in the clean text
 * @param end the unit after the last one
 */
public record Token(String text, int start, int end) {
    public Token {
        if (text.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("no token \"" + text + "\" from " + start + " to " + end);
        }
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean startsUpper() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isWord() {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
