package io.papergraph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form of a name: two names of one kind that fold to the same text are the same name.
 *
 * <p>Case, accents, hyphens, spaces and a plural fold; digits never run together, so that versions and sizes stay apart.
 */
public final class Fold {
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})s$|(?<=[\\p{L}]{3}[^\\W\\dsuia])s$");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[^\\p{L}\\p{N}.+*]+(?=\\d)");
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}.+*:]+");

    private Fold() {}

    /** The folded name behind its kind: {@code system:mamba2}. */
    public static String of(EntityKind kind, String name) {
        if (kind == EntityKind.REPOSITORY) {
            return kind.label() + ":" + name.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String singular = PLURAL.matcher(plain.strip()).replaceFirst("");
        String apart = BETWEEN_DIGITS.matcher(singular).replaceAll(":");
        String folded = DROPPED.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return kind.label() + ":" + (folded.isEmpty() ? name.strip() : folded);
    }
}
