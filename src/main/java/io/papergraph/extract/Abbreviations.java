package io.papergraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs words with the phrases that they shorten: "MVFNet" and "Multi-View Fusion Network", "FR-Spec" and "Frequency-Ranked Speculative Sampling". */
final class Abbreviations {
    private static final Pattern PART = Pattern.compile("\\p{Lu}\\p{Ll}+|\\p{Lu}|\\p{Ll}+");
    private static final Pattern SEVERAL_WORDS = Pattern.compile(" |-.*-");
    private static final int FEWEST_PARTS = 2;
    private static final int FEWEST_LETTERS = 3;
    private static final int FIRST_WORDS = 2;
    private static final int MOST = 100;
    private static final int LONGEST = 40;
    private static final int SEVERAL = -1;

    private final List<Integer> shorts = new ArrayList<>();
    private final List<Integer> phrases = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** Of a paper's names the first hundred of either sort count. */
    void add(int claim, String name) {
        List<Integer> sort = SEVERAL_WORDS.matcher(name).find() ? phrases : shorts;
        if (sort.size() < MOST && name.chars().noneMatch(Character::isDigit)) {
            sort.add(claim);
            names.put(claim, name);
        }
    }

    /** Pairs of a word and a phrase; what fits several pairs none. */
    List<int[]> pairs() {
        Map<Integer, Integer> phraseOf = new HashMap<>();
        Map<Integer, Integer> shortOf = new HashMap<>();
        for (int shortForm : shorts) {
            for (int phrase : phrases) {
                if (shortens(names.get(shortForm), names.get(phrase))) {
                    phraseOf.merge(shortForm, phrase, (a, b) -> SEVERAL);
                    shortOf.merge(phrase, shortForm, (a, b) -> SEVERAL);
                }
            }
        }
        return shorts.stream()
                .filter(word -> shortOf.getOrDefault(phraseOf.getOrDefault(word, SEVERAL), SEVERAL)
                        .equals(word))
                .map(word -> new int[] {word, phraseOf.get(word)})
                .toList();
    }

    private static boolean shortens(String word, String phrase) {
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String[] words = phrase.toLowerCase(Locale.ROOT).split("[ -]+");
        return partsBeginWords(word, words)
                || isMadeOfBeginnings(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""), words);
    }

    /** Whether the letters are beginnings of all the words, one after the other: "symbcot" of "symbolic chain of thought". */
    private static boolean isMadeOfBeginnings(String letters, String[] words) {
        if (words.length < FEWEST_PARTS || letters.length() < FEWEST_LETTERS || letters.length() > LONGEST) {
            return false;
        }
        BitSet ends = new BitSet();
        ends.set(0);
        for (String word : words) {
            BitSet next = new BitSet();
            ends.stream().forEach(from -> {
                for (int i = 0;
                        from + i < letters.length() && i < word.length() && letters.charAt(from + i) == word.charAt(i);
                        i++) {
                    next.set(from + i + 1);
                }
            });
            ends = next;
        }
        return ends.get(letters.length());
    }

    /** Whether the parts of the word begin words of the phrase, in order and from its beginning on. */
    private static boolean partsBeginWords(String word, String[] words) {
        Matcher part = PART.matcher(word);
        int at = -1;
        int parts = 0;
        int letters = 0;
        while (part.find()) {
            int next = next(words, at + 1, part.group().toLowerCase(Locale.ROOT));
            if (next < 0 || (parts == 0 && next >= FIRST_WORDS)) {
                return false;
            }
            at = next;
            parts++;
            letters += part.group().length();
        }
        return parts >= FEWEST_PARTS && letters >= FEWEST_LETTERS && parts * 2 >= words.length;
    }

    private static int next(String[] words, int from, String part) {
        for (int i = from; i < words.length; i++) {
            if (words[i].startsWith(part)) {
                return i;
            }
        }
        return -1;
    }
}
