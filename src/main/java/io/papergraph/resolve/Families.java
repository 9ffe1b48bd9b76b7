package io.papergraph.resolve;

import io.papergraph.EntityKind;
import io.papergraph.Fold;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of which families a name names a version or size: LLaMA-2-7B of LLaMA-2, and that of LLaMA. */
public final class Families {
    private static final Pattern LAST_WORD = Pattern.compile("(.*?[\\p{L}\\d.)])[\\s_/(-]+([\\p{L}\\d.+]+)\\)?");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)[a-z]?\\d+(?:[.x]\\d+)*[a-z]{0,2}|\\d+(?:\\.\\d+)?-?(?:shot|bit)");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(\\p{L}{2,}?)[vV]?\\d+(?:\\.\\d+)*(?:[a-z]|[KMBT])?");
    private static final Pattern GLUED_LETTER = Pattern.compile("(.*[\\p{L}\\s-].*\\d|.*\\d\\.\\d)[a-zV]");

    private final Set<String> variantWords;

    /** @param variantWords what makes a version or size of what stands before it, in lower case: "large" */
    public Families(Set<String> variantWords) {
        this.variantWords = Set.copyOf(variantWords);
    }

    /** Normal forms of the families, the nearest first. */
    public List<String> of(EntityKind kind, String name) {
        Set<String> families = new LinkedHashSet<>();
        if (kind == EntityKind.SYSTEM || kind == EntityKind.DATA) {
            String rest = name.strip();
            for (String nearer = nearest(rest); !nearer.equals(rest); nearer = nearest(rest)) {
                rest = nearer;
                families.add(Fold.of(kind, rest));
            }
            families.remove(Fold.of(kind, name));
        }
        return new ArrayList<>(families);
    }

    /** The name without its last version or size; the name itself if it has none. */
    private String nearest(String name) {
        Matcher letter = GLUED_LETTER.matcher(name);
        if (letter.matches()) {
            return letter.group(1);
        }
        Matcher last = LAST_WORD.matcher(name);
        if (last.matches()
                && isVariant(last.group(2))
                && last.group(1).codePoints().anyMatch(Character::isLetter)) {
            return last.group(1);
        }
        Matcher glued = GLUED_NUMBER.matcher(name);
        return glued.matches() ? glued.group(1) : name;
    }

    private boolean isVariant(String word) {
        return NUMBER.matcher(word).matches() || variantWords.contains(word.toLowerCase(Locale.ROOT));
    }
}
