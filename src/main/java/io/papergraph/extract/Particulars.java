package io.papergraph.extract;

import io.papergraph.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which name is another one in general: "streaming speech recognition" goes on as "speech recognition",
 * "unconditional image generation" as "unconditional generation", but "speech emotion recognition" is no "speech recognition".
 * What is general for two particular ones is a third. A model goes on without its first words only if what stays is nobody's name.
 */
final class Particulars {
    private static final int MOST = 100;
    /** In words, of a name that holds enough to tell it by its end or beginning. */
    private static final int TELLING = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d");
    /** How much there is, or a year: "Otters-28K" goes on as "Otters", but "Otters-20" may be the smaller one of two. */
    private static final Pattern SIZE = Pattern.compile("\\d+k|\\d{4,}");

    private final SameWords sameWords;
    private final List<Named> all = new ArrayList<>();

    Particulars(SameWords sameWords) {
        this.sameWords = sameWords;
    }

    private record Named(
            int claim, EntityKind kind, List<List<String>> words, boolean isTerm, List<List<String>> asWritten) {
        int length() {
            return words.get(0).size();
        }
    }

    /**
     * Of a paper's names the first hundred count.
     *
     * @param words the words of the name, of which there is one, then those of its other spellings
     * @param isTerm whether it is a term of its own, so that other names that hold its words name other things
     */
    void add(int claim, EntityKind kind, List<List<String>> words, boolean isTerm) {
        if (all.size() < MOST) {
            List<List<String>> spellings = new ArrayList<>(words);
            words.forEach(spelling -> spellings.add(sameWords.telling(kind, spelling)));
            spellings.removeIf(List::isEmpty);
            all.add(new Named(claim, kind, spellings, isTerm, words.subList(1, words.size())));
        }
    }

    /** Joins each with its general one; the less general first, so that a chain becomes one. */
    void join(Groups groups) {
        List<Named> generals = new ArrayList<>(all);
        generals.sort(Comparator.comparing(Named::length).reversed());
        for (Named general : generals) {
            Set<Integer> particulars = new TreeSet<>();
            for (Named other : all) {
                if (isSaidAtLength(other, general)) {
                    groups.join(general.claim(), other.claim());
                } else if (isParticular(other, general)
                        && groups.first(other.claim()) != groups.first(general.claim())) {
                    particulars.add(groups.first(other.claim()));
                }
            }
            if (particulars.size() == 1) {
                groups.join(general.claim(), particulars.iterator().next());
            }
        }
    }

    private boolean isSaidAtLength(Named one, Named other) {
        return one.kind() == other.kind()
                && one.length() > other.length()
                && sameWords
                        .telling(one.kind(), one.words().get(0))
                        .equals(other.words().get(0));
    }

    private boolean isParticular(Named one, Named general) {
        return one.kind() == general.kind()
                && (beginAlike(one, general)
                        || one.words().stream().anyMatch(particular -> general.words().stream()
                                .anyMatch(words -> isParticular(general, particular, words))));
    }

    /** Of two long names of systems without numbers: "Slow River Otter Convolutions", "Slow River Otter Network". */
    private static boolean beginAlike(Named one, Named other) {
        return one.kind() == EntityKind.SYSTEM
                && one != other
                && one.length() >= other.length()
                && beginnings(one).anyMatch(beginning -> beginnings(other).anyMatch(beginning::equals));
    }

    private static Stream<List<String>> beginnings(Named named) {
        return named.asWritten().stream()
                .filter(words -> words.size() >= TELLING)
                .filter(words -> words.stream().noneMatch(NUMBER.asPredicate()))
                .map(words -> words.subList(0, TELLING));
    }

    private boolean isParticular(Named general, List<String> particular, List<String> words) {
        return switch (general.kind()) {
            case SYSTEM -> !general.isTerm() && isSystem(particular, words);
            case DATA -> isData(particular, words);
            case METRIC -> startsWith(particular, words) || isDone(general, particular, words);
            default -> isDone(general, particular, words);
        };
    }

    private static boolean isSystem(List<String> particular, List<String> words) {
        boolean sameStart = words.size() > 1 && words.get(0).equals(particular.get(0));
        return words.size() >= TELLING && endsWith(particular, words) || sameStart && isWithin(words, particular);
    }

    private static boolean isData(List<String> particular, List<String> words) {
        if (startsWith(particular, words)) {
            String next = particular.get(words.size());
            boolean isLast = particular.size() == words.size() + 1;
            return next.equals("task") || isLast && SIZE.matcher(next).matches();
        }
        return words.size() > 1 && endsWith(particular, words);
    }

    private boolean isDone(Named general, List<String> particular, List<String> words) {
        boolean mayLeaveOut = words.size() >= TELLING || !general.isTerm() || saysHowAlone(general.kind(), words);
        return endsWith(particular, words) || mayLeaveOut && isWithin(words, particular);
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() > end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() > start.size() && words.subList(0, start.size()).equals(start);
    }

    /** All words before the last one. */
    private boolean saysHowAlone(EntityKind kind, List<String> words) {
        return words.subList(0, words.size() - 1).stream().allMatch(word -> sameWords.saysHow(kind, word));
    }

    /** Whether the words come in this order among the others, of which there are more, and the last words are the same. */
    private static boolean isWithin(List<String> words, List<String> others) {
        if (words.size() >= others.size() || !words.get(words.size() - 1).equals(others.get(others.size() - 1))) {
            return false;
        }
        int found = 0;
        for (String word : others) {
            if (found < words.size() && word.equals(words.get(found))) {
                found++;
            }
        }
        return found == words.size();
    }
}
