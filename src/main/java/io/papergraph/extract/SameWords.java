package io.papergraph.extract;

import io.papergraph.EntityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that papers use for one another in names of one kind ("forecasting", "prediction"), words that add nothing to them, words that
 * say how and not what ("interactive"), and what is done to the words behind it ("detecting").
 */
final class SameWords {
    private static final String HEAD = "kind\tword\tusual";
    private static final String NOTHING = "-";
    private static final String HOW = "*";
    private static final String DONE_TO = "~";
    private static final String OF = "of";

    private final Map<String, String> usual = new HashMap<>();

    /**
     * @param table a head line, then a kind, a word and the one that is usual for it, {@code -} if the word adds nothing, {@code *} if it says how,
     *     or {@code ~} and the noun for what is done, separated by tabs
     * @throws IllegalArgumentException if a line is not of that form or a word comes twice for a kind
     */
    SameWords(String table) {
        if (!table.startsWith(HEAD)) {
            throw new IllegalArgumentException("the same words do not begin with " + HEAD.replace('\t', ' '));
        }
        for (String line : table.lines().skip(1).toList()) {
            String[] fields = line.split("\t");
            if (fields.length != 3) {
                throw new IllegalArgumentException("not a kind, a word and the usual one: " + line);
            }
            EntityKind kind = EntityKind.valueOf(fields[0].toUpperCase(Locale.ROOT));
            if (usual.put(key(kind, NameKey.singular(fields[1])), NameKey.singular(fields[2])) != null) {
                throw new IllegalArgumentException("a second time: " + line);
            }
        }
    }

    /**
     * The same words, each as it is usual in names of this kind, and what something is done to before it: "detecting otter" and
     * "detection of otter" are "otter detection".
     *
     * @param words in the singular
     */
    List<String> usual(EntityKind kind, List<String> words) {
        List<String> usual = new ArrayList<>();
        String last = null;
        for (String word : kind == EntityKind.TASK ? withoutOf(words) : words) {
            String instead = this.usual.getOrDefault(key(kind, word), word);
            if (instead.startsWith(DONE_TO) && usual.isEmpty() && words.size() > 1) {
                last = instead.substring(DONE_TO.length());
            } else {
                usual.add(isWord(instead) ? instead : word);
            }
        }
        if (last != null) {
            usual.add(last);
        }
        return usual;
    }

    private static List<String> withoutOf(List<String> words) {
        if (words.size() < 3 || !words.get(1).equals(OF)) {
            return words;
        }
        List<String> turned = new ArrayList<>(words.subList(2, words.size()));
        turned.add(words.get(0));
        return turned;
    }

    private static boolean isWord(String instead) {
        return !instead.equals(NOTHING) && !instead.equals(HOW) && !instead.startsWith(DONE_TO);
    }

    /** The words but those that add nothing. */
    List<String> telling(EntityKind kind, List<String> words) {
        return words.stream().filter(word -> !addsNothing(kind, word)).toList();
    }

    boolean saysHow(EntityKind kind, String word) {
        return HOW.equals(usual.get(key(kind, word)));
    }

    private boolean addsNothing(EntityKind kind, String word) {
        return NOTHING.equals(usual.get(key(kind, word)));
    }

    private static String key(EntityKind kind, String word) {
        return kind + " " + word;
    }
}
