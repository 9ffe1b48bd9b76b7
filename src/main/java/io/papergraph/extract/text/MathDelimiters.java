package io.papergraph.extract.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The dollar signs that open and close mathematics, told from prices: as in Pandoc, nothing blank stands inside next to a
 * delimiter and no digit follows the closing one, unless a command stands inside; what is between them looks like a formula
 * or is one or two words.
 */
final class MathDelimiters {
    private static final Pattern FORMULA = Pattern.compile("[\\\\^_{=<>+(]");
    private static final Pattern FEW_WORDS = Pattern.compile("\\S+(?:\\s\\S+)?");
    private static final int SHORT = 12;

    private MathDelimiters() {}

    static BitSet in(String raw) {
        BitSet delimiters = new BitSet();
        int open = -1;
        int openLength = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '\\') {
                i++;
            } else if (raw.charAt(i) == '$') {
                int end = i;
                while (end < raw.length() && raw.charAt(end) == '$') {
                    end++;
                }
                int length = end - i;
                if (length > 2) {
                    open = -1;
                } else if (open >= 0 && length == openLength && closes(raw, open + length, i, end)) {
                    delimiters.set(open, open + length);
                    delimiters.set(i, end);
                    open = -1;
                } else {
                    open = i;
                    openLength = length;
                }
                i = end - 1;
            }
        }
        return delimiters;
    }

    private static boolean closes(String raw, int from, int to, int after) {
        if (Character.isWhitespace(raw.charAt(from)) || Character.isWhitespace(raw.charAt(to - 1))) {
            return false;
        }
        String content = raw.substring(from, to);
        if (after < raw.length() && Character.isDigit(raw.charAt(after))) {
            return content.indexOf('\\') >= 0;
        }
        return content.length() <= SHORT
                || FORMULA.matcher(content).find()
                || FEW_WORDS.matcher(content).matches();
    }
}
