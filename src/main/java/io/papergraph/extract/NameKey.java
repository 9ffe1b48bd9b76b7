package io.papergraph.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What spellings of one name within one paper share. */
final class NameKey {
    private static final int SHORTEST_PLURAL = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** What a word ends with that another one completes. */
    private static final String WAITING = "-/–—";

    private NameKey() {}

    /** Lower case, words separated by one blank; no separator beside a digit, so {@code CIFAR 10} is {@code CIFAR-10}. */
    static String words(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '-' || c == '_' || c == '/' || c == '–' || c == '‑') {
                gap = key.length() > 0;
                continue;
            }
            if (gap && !Character.isDigit(c) && !Character.isDigit(key.charAt(key.length() - 1))) {
                key.append(' ');
            }
            gap = false;
            key.append(c);
        }
        return key.toString();
    }

    /** The words without blanks and without a plural's or possessive's ending. */
    static String folded(String name) {
        String key = words(display(name)).replace(" ", "");
        return isPlural(key) ? key.substring(0, key.length() - 1) : key;
    }

    static String singular(String words) {
        return isPlural(words) ? words.substring(0, words.length() - 1) : words;
    }

    /**
     * The name without a possessive's ending or a hyphen that waits for its word, and an acronym without a plural's
     * ending: {@code LSTMs} is {@code LSTM}, and so is the first of {@code LSTM- and GRU-based}.
     */
    static String display(String name) {
        String text = stripWaiting(stripPossessive(oneBlank(name).strip()));
        int last = text.length() - 1;
        boolean pluralOfCapitals =
                last >= 2 && text.charAt(last) == 's' && Character.isUpperCase(text.charAt(last - 1));
        return pluralOfCapitals ? text.substring(0, last) : text;
    }

    private static boolean isPlural(String key) {
        return key.length() >= SHORTEST_PLURAL && key.endsWith("s") && !key.endsWith("ss");
    }

    /** With one blank for all white space between two words. */
    private static String oneBlank(String name) {
        return name.chars().anyMatch(c -> c != ' ' && Character.isWhitespace(c)) || name.contains("  ")
                ? SPACE.matcher(name).replaceAll(" ")
                : name;
    }

    private static String stripWaiting(String name) {
        int end = name.length();
        while (end > 1 && WAITING.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String stripPossessive(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }
}
