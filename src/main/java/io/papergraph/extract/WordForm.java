package io.papergraph.extract;

import java.util.Locale;

/** What words that are counted together share: case and digits make no difference. */
public final class WordForm {
    private WordForm() {}

    /** In lower case, each digit a 0: {@code CIFAR-10} is {@code cifar-00}. */
    public static String of(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        if (lower.codePoints().noneMatch(Character::isDigit)) {
            return lower;
        }
        StringBuilder form = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> form.appendCodePoint(Character.isDigit(c) ? '0' : c));
        return form.toString();
    }
}
