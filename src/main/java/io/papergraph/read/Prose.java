package io.papergraph.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telling an abstract from a title by its looks. */
final class Prose {
    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_SINGLE_SENTENCE = 150;
    private static final int LONG_WORD = 4;

    private static final Pattern BREAK =
            Pattern.compile("[.!?][\"'”’)\\]]*(?=\\s+[\"'“‘(\\[$\\\\]*[\\p{Lu}\\p{N}])|[。！？]");
    private static final Pattern END = Pattern.compile(".*[.!?。！？…][\"'”’)\\]*}]*", Pattern.DOTALL);
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*\\b(e\\.g|i\\.e|al|vs|cf|etc|fig|sec|eq|dr|mr|ms|st|resp|approx|no|\\p{L})\\.",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS_AT_END =
            Pattern.compile(".*(https?://|www\\.|github\\.com/|huggingface\\.co/)\\S*", Pattern.DOTALL);
    private static final Set<String> OPENERS = Set.of("we", "this", "in", "our", "here", "there", "these", "it");

    private Prose() {}

    /**
     * Whether a text is an abstract rather than a title.
     *
     * @param text collapsed
     * @param afterTitle whether an abstract is due here
     */
    static boolean isAbstract(String text, boolean afterTitle) {
        if (text.length() > LONGEST_TITLE) {
            return true;
        }
        int breaks = breaks(text);
        boolean ends = text.endsWith(".") || text.endsWith("。") || endsWithAddress(text);
        boolean prose = !isTitleCase(text);
        if (text.length() >= SHORTEST_SINGLE_SENTENCE) {
            return ends || breaks > 0 && prose || afterTitle && prose;
        }
        if (breaks > 0) {
            return prose
                    && (afterTitle ? endsSentence(text) : ends && words(text).count() >= 10);
        }
        return afterTitle && prose && ends && opensSentence(text);
    }

    /** Whether most of the longer words are capitalised. */
    static boolean isTitleCase(String text) {
        return capitals(text).prevail();
    }

    static Capitals capitals(String text) {
        long capitalised = longerWords(text)
                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                .count();
        return new Capitals(longerWords(text).count(), capitalised);
    }

    /** Whether a text's last sentence is complete; an address may be the end of one. */
    static boolean endsSentence(String text) {
        String end = text.substring(Math.max(0, text.length() - 200));
        return END.matcher(end).matches() && !ABBREVIATION.matcher(end).matches() || endsWithAddress(end);
    }

    static boolean endsWithAddress(String text) {
        return ADDRESS_AT_END.matcher(text).matches();
    }

    private static boolean opensSentence(String text) {
        return words(text).count() >= 6
                && OPENERS.contains(words(text).findFirst().orElse("").toLowerCase(Locale.ROOT));
    }

    private static int breaks(String text) {
        int breaks = 0;
        Matcher matcher = BREAK.matcher(text);
        while (matcher.find()) {
            breaks += ABBREVIATION.matcher(text.substring(0, matcher.end())).matches() ? 0 : 1;
        }
        return breaks;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}'’-]+")).filter(word -> !word.isEmpty());
    }

    private static Stream<String> longerWords(String text) {
        return words(text).filter(word -> word.length() >= LONG_WORD);
    }
}
