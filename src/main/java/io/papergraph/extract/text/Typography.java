package io.papergraph.extract.text;

import java.text.Normalizer;
import java.util.Optional;

/** Characters that stand for others: quotes and dashes as LaTeX types them, ties, ligatures, odd spaces, invisible ones. */
final class Typography {
    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final int HYPHEN = 0x2010;

    private Typography() {}

    /** What a run of one repeated character is read as, if not as itself: {@code --}, {@code ``}, {@code ''}. */
    static Optional<String> run(char c, int length) {
        return switch (String.valueOf(c).repeat(Math.min(length, 4))) {
            case "--" -> Optional.of("–");
            case "---" -> Optional.of("—");
            case "``" -> Optional.of("“");
            case "''" -> Optional.of("”");
            default -> Optional.empty();
        };
    }

    static String character(int c) {
        if (c >= 0xFB00 && c <= 0xFB06) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        }
        if (c == NON_BREAKING_HYPHEN || c == HYPHEN) {
            return "-";
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT -> "";
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> " ";
            default -> Character.toString(c);
        };
    }

    /** Whether the tilde here ties two words, and is neither "about" before a number, nor a range, nor part of a path. */
    static boolean isTie(String raw, int index) {
        if (index == 0 || index + 1 == raw.length()) {
            return false;
        }
        char before = raw.charAt(index - 1);
        char after = raw.charAt(index + 1);
        boolean joinsOn =
                Character.isLetterOrDigit(after) || after == '\\' || after == '$' || after == '(' || after == '[';
        if (!joinsOn || "/=<>~".indexOf(before) >= 0) {
            return false;
        }
        return Character.isDigit(after) ? Character.isLetter(before) || before == '.' : before != '(';
    }

    /** Where the single quote that the grave accent here opens is closed, or -1. */
    static int closingQuote(String raw, int index) {
        boolean opens = (index == 0 || !Character.isLetterOrDigit(raw.charAt(index - 1)))
                && index + 1 < raw.length()
                && Character.isLetterOrDigit(raw.charAt(index + 1));
        int last = opens ? Math.min(raw.length(), index + 100) : 0;
        for (int i = index + 1; i < last; i++) {
            char c = raw.charAt(i);
            if (c == '`') {
                return -1;
            }
            if (c == '\'' && (i + 1 == raw.length() || !Character.isLetterOrDigit(raw.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
