package io.papergraph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The normal form of a name: two names of one kind that fold to the same text are the same name.
 *
 * <p>Case, accents, hyphens, spaces, a plural, "the" before it, "-based" and the noun for its kind behind it ("the GLUE benchmark"), the
 * "v" of a version, ".0", the century of a year, Greek letters, British spellings and the "score" of a metric fold; digits never run
 * together, so that versions and sizes stay apart.
 */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he\\s+(?=\\S)");
    private static final Pattern PLURAL = Pattern.compile("(?<=\\p{Lu})s$|(?<=[\\p{L}]{3}[^\\W\\dsuia])s$");
    private static final Pattern BASED = Pattern.compile("(?<=.)[- ]based$");
    private static final Pattern VERSION =
            Pattern.compile("(?<=[\\p{L}\\p{N}]|[\\p{L}\\p{N}][-\\s_])[vV](?=\\d+(?:\\.\\d+)*(?![\\p{L}\\p{N}]))");
    private static final Pattern POINT_ZERO = Pattern.compile("(?<=\\d)\\.0(?![\\d.])");
    private static final Pattern CENTURY =
            Pattern.compile("(?<=\\p{L}|\\p{L}[-'\\s_])(?:19(?=9\\d)|20(?=[0-3]\\d))(?=\\d\\d(?!\\d))");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[^\\p{L}\\p{N}.+*]+(?=\\d)");
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}.+*:]+");
    private static final Pattern GREEK = Pattern.compile("[Α-ΡΣ-Ωα-ω]");
    private static final Pattern DOUBLE_L = Pattern.compile("(?<=[ae]l)l(?=ing)");
    private static final Pattern ISATION = Pattern.compile("isation");
    /** "Dependencies" without its s. */
    private static final Pattern IE = Pattern.compile("(?<=\\p{L}{3})ie$");

    private static final Pattern SCORE = Pattern.compile("(?<=.)(?:score|measure)$");

    /** What says nothing behind a proper name: in small letters behind capitalized words, in any behind an acronym. */
    private static final Map<EntityKind, Pattern> NOUN = Map.of(
            EntityKind.SYSTEM, noun("model|method|algorithm|architecture|framework"),
            EntityKind.DATA, noun("data ?set|benchmark|corpus|corpora"),
            EntityKind.TASK, noun("task"),
            EntityKind.METRIC, noun("metric"));

    private Fold() {}

    /** The folded name behind its kind: {@code system:mamba2}. */
    public static String of(EntityKind kind, String name) {
        if (kind == EntityKind.REPOSITORY) {
            return kind.label() + ":" + name.toLowerCase(Locale.ROOT);
        }
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('×', 'x')
                .strip();
        String bare = bare(kind, ARTICLE.matcher(plain).replaceFirst(""));
        String folded = DROPPED.matcher(numbered(kind, GREEK.matcher(bare).replaceAll(Fold::spelledOut)))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String spelled =
                american(kind == EntityKind.METRIC ? SCORE.matcher(folded).replaceFirst("") : folded);
        return kind.label() + ":" + (spelled.isEmpty() ? name.strip() : spelled);
    }

    private static String bare(EntityKind kind, String name) {
        String singular = PLURAL.matcher(name).replaceFirst("");
        Matcher noun = NOUN.get(kind).matcher(singular);
        String proper = noun.matches() ? PLURAL.matcher(noun.group("proper")).replaceFirst("") : singular;
        return BASED.matcher(proper).replaceFirst("");
    }

    private static String numbered(EntityKind kind, String name) {
        String version = VERSION.matcher(name).replaceAll("");
        String year = kind == EntityKind.DATA ? CENTURY.matcher(version).replaceAll("") : version;
        return BETWEEN_DIGITS.matcher(POINT_ZERO.matcher(year).replaceAll("")).replaceAll(":");
    }

    private static String spelledOut(MatchResult letter) {
        return Character.getName(letter.group().charAt(0))
                .replaceFirst("^.* LETTER ", "")
                .replaceFirst("^FINAL ", "")
                .replaceFirst("^LAMDA", "LAMBDA")
                .toLowerCase(Locale.ROOT);
    }

    private static String american(String folded) {
        String singular = IE.matcher(folded).replaceFirst("y");
        return ISATION.matcher(DOUBLE_L.matcher(singular).replaceAll("")).replaceAll("ization");
    }

    private static Pattern noun(String nouns) {
        String acronym = "[\\p{L}\\d.+-]*(?:\\p{Lu}|\\d)[\\p{L}\\d.+-]*(?:\\p{Lu}|\\d)[\\p{L}\\d.+-]*";
        String capitalized = "[\\p{Lu}\\d]\\S*(?:\\s[\\p{Lu}\\d]\\S*)*";
        return Pattern.compile("(?=(?:" + acronym + ")[\\s-](?i:" + nouns + ")$|(?:" + capitalized + ")[\\s-](?:"
                + nouns + ")$)(?<proper>.+)[\\s-](?i:" + nouns + ")");
    }
}
