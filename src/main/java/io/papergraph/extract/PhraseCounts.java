package io.papergraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** In how many texts of a large collection a phrase stands: what nobody else names is likely a paper's own. */
public final class PhraseCounts {
    /** In words. */
    public static final int LONGEST = 5;
    /** What stands in fewer texts is in no table. */
    public static final int FEWEST_TEXTS = 8;

    private final Map<String, Integer> texts = new HashMap<>();

    /**
     * @param table in every line the key of a phrase and in how many texts it stands, separated by a tab
     * @throws IllegalArgumentException if a line is not of that form
     */
    public PhraseCounts(String table) {
        table.lines().forEach(line -> {
            String[] fields = line.split("\t");
            if (fields.length != 2) {
                throw new IllegalArgumentException("not a phrase and its texts: " + line);
            }
            texts.put(fields[0], Integer.parseInt(fields[1]));
        });
    }

    /** What spellings of one phrase share: its {@link #words}, the last one in the singular. */
    public static String key(String phrase) {
        return NameKey.singular(words(phrase));
    }

    /** In lower case, with one blank for all between two words that is no letter, number or plus. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isPart(c)) {
                words.appendCodePoint(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().stripTrailing();
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || c == '+'
                || Character.getType(c) == Character.OTHER_NUMBER
                || Character.getType(c) == Character.LETTER_NUMBER;
    }

    /** In how many texts it stands, to a power of two; 0 if in fewer than {@link #FEWEST_TEXTS}. */
    int texts(String phrase) {
        return Integer.highestOneBit(texts.getOrDefault(key(phrase), 0));
    }

    /** Adds cues that say how common the phrase is. */
    void addCues(String cue, String phrase, Set<String> cues) {
        int most = texts(phrase);
        if (most == 0) {
            cues.add(cue + ":seldom");
            cues.add(cue + ":seldom/words:" + Math.min(LONGEST, key(phrase).split(" ").length));
        }
        for (int count = FEWEST_TEXTS; count <= most; count *= 2) {
            cues.add(cue + ">=" + count);
        }
    }
}
