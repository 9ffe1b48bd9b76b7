package io.papergraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** In how many texts of a large collection a phrase stands: what nobody else names is likely a paper's own. */
public final class PhraseCounts {
    /** In words. */
    public static final int LONGEST = 5;
    /** What stands in fewer texts is in no table. */
    public static final int FEWEST_TEXTS = 8;

    private final FingerprintSet phrases;
    private final int[] texts;

    /**
     * @param table in every line the key of a phrase and in how many texts it stands, separated by a tab
     * @throws IllegalArgumentException if a line is not of that form
     */
    public PhraseCounts(String table) {
        List<String> lines = table.lines().toList();
        phrases = new FingerprintSet(lines.size());
        texts = new int[phrases.places()];
        for (String line : lines) {
            String[] fields = line.split("\t");
            if (fields.length != 2) {
                throw new IllegalArgumentException("not a phrase and its texts: " + line);
            }
            long phrase = Fingerprint.of(fields[0]);
            phrases.add(phrase);
            texts[phrases.place(phrase)] = Integer.parseInt(fields[1]);
        }
    }

    /** What spellings of one phrase share: its {@link #words}, the last one in the singular. */
    public static String key(String phrase) {
        return NameKey.singular(words(phrase));
    }

    /** In lower case, with one blank for all between two words that is no letter, number or plus. */
    public static String words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        int c;
        for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (isPart(c)) {
                words.appendCodePoint(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
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
        int place = phrases.place(Fingerprint.of(key(phrase)));
        return place == FingerprintSet.ABSENT ? 0 : Integer.highestOneBit(texts[place]);
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
