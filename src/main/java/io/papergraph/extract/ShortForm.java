package io.papergraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be a short form, and what its characters may stand for. */
final class ShortForm {
    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}./+&-]{0,13}[\\p{L}\\p{N}+])(?: [\\p{L}\\p{N}-]{1,8})?");
    private static final Pattern TELLING = Pattern.compile("\\p{Lu}.*[\\p{Lu}\\p{N}]|\\p{Ll}.*\\p{Lu}|\\p{L}\\p{N}");
    private static final Pattern YEAR_OR_NUMBER_AT_END = Pattern.compile(".* \\p{N}+|.*\\b(?:19|20)\\d\\d");
    private static final Pattern PLURAL = Pattern.compile("(?<=[\\p{Lu}\\p{N}])s$");
    private static final Pattern COUNTED = Pattern.compile("(\\p{L})([2-6])");

    private ShortForm() {}

    static boolean isPossible(String text) {
        return SHAPE.matcher(text).matches()
                && TELLING.matcher(text).find()
                && !YEAR_OR_NUMBER_AT_END.matcher(text).matches();
    }

    /**
     * The letters and digits to look for, in the order to try: as written, with a digit that counts the letter before it
     * (S4: SSSS), with a digit that sounds like a word (seq2seq: to), with an X that
     * sounds like its word (XAI: explainable) or looks like it (XLM: cross-lingual), without digits.
     */
    static List<String> readings(String shortForm) {
        String bare = PLURAL.matcher(shortForm).replaceFirst("").replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> readings = new LinkedHashSet<>(List.of(bare));
        readings.add(COUNTED.matcher(bare).replaceAll(m -> m.group(1).repeat(Integer.parseInt(m.group(2)))));
        readings.add(bare.replaceFirst("^X", "Ex"));
        readings.add(bare.replaceFirst("^X", "C"));
        readings.add(bare.replace('2', 't').replace('4', 'f'));
        readings.add(bare.replaceAll("\\p{N}", ""));
        return readings.stream().filter(r -> r.length() > 1).toList();
    }
}
