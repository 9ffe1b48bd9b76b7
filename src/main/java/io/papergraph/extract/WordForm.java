package io.papergraph.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** What words that are counted together share: case and digits make no difference. */
public final class WordForm {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private WordForm() {}

    /** In lower case, each digit a 0: {@code CIFAR-10} is {@code cifar-00}. */
    public static String of(String token) {
        return DIGIT.matcher(token.toLowerCase(Locale.ROOT)).replaceAll("0");
    }
}
