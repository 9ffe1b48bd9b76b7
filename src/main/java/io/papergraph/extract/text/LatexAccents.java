package io.papergraph.extract.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an accent and the letter under it: {@code \'e}, {@code \'{e}}, {@code \"{\i}}, {@code \c{c}}, {@code \v s}. */
final class LatexAccents {
    private static final Pattern LETTER =
            Pattern.compile("\\{(?:(\\p{L})|\\\\([ij]) *+)}|(\\p{L})|\\\\([ij])(?![A-Za-z])(?:\\{}| ?)");
    private static final Pattern CLOSING_ESCAPED_QUOTE = Pattern.compile("\\\\\"(?![\\p{L}{\\\\])");

    private final String raw;
    private final CleanTextBuilder out;
    private final Matcher letter;
    private final boolean quotesAreEscaped;

    LatexAccents(String raw, CleanTextBuilder out) {
        this.raw = raw;
        this.out = out;
        letter = LETTER.matcher(raw);
        quotesAreEscaped = CLOSING_ESCAPED_QUOTE.matcher(raw).find();
    }

    /**
     * Reads the accent whose command begins at the backslash and ends before the letter.
     *
     * @return where to read on; the backslash if no accented letter stands here
     */
    int read(int backslash, int end) {
        Optional<LatexMacro> accent =
                LatexMacros.named(raw.substring(backslash + 1, end)).filter(m -> m.kind() == LatexMacro.Kind.ACCENT);
        if (accent.isEmpty() || isEscapedQuote(backslash) || !letterFollows(backslash, end)) {
            return backslash;
        }
        String base = baseLetter();
        String both = Normalizer.normalize(base + accent.get().text(), Normalizer.Form.NFC);
        if (both.codePointCount(0, both.length()) > 1) {
            return backslash;
        }
        out.append(both, backslash, letter.end());
        return letter.end();
    }

    private boolean letterFollows(int backslash, int end) {
        int start = end;
        while (Character.isLetter(raw.charAt(backslash + 1)) && raw.startsWith(" ", start)) {
            start++;
        }
        return letter.region(start, raw.length()).lookingAt();
    }

    private boolean isEscapedQuote(int backslash) {
        return quotesAreEscaped
                && raw.charAt(backslash + 1) == '"'
                && (backslash == 0 || !Character.isLetter(raw.charAt(backslash - 1)));
    }

    private String baseLetter() {
        for (int i = 1; i <= letter.groupCount(); i++) {
            if (letter.group(i) != null) {
                return letter.group(i);
            }
        }
        throw new IllegalStateException("The pattern matched no letter.");
    }
}
