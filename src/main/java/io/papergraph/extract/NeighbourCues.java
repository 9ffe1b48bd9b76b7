package io.papergraph.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Cues of a thing among the paper's others: whether the title names another one, whose name holds whose. */
final class NeighbourCues {
    private static final int MOST_WORDS = 12;

    private final Set<String> named = new TreeSet<>();
    private final Map<String, Integer> holders = new HashMap<>();

    NeighbourCues(List<Thing> things) {
        for (Thing thing : things) {
            if (thing.isFoundBy(TitleFinder.NAMED)) {
                named.add(NameKey.folded(thing.name()));
            }
            for (String part : parts(thing)) {
                holders.merge(part, 1, Integer::sum);
            }
        }
    }

    Set<String> of(Thing thing) {
        Set<String> cues = new HashSet<>();
        String key = NameKey.folded(thing.name());
        if (named.isEmpty()) {
            cues.add("title-names:nothing");
        } else if (!named.contains(key)) {
            cues.add("title-names:another");
            if (named.stream().anyMatch(other -> other.contains(key))) {
                cues.add("title-names:longer");
            } else if (named.stream().anyMatch(other -> other.length() > 2 && key.contains(other))) {
                cues.add("title-names:shorter");
            }
        }
        if (holders.containsKey(key)) {
            cues.add("held-by-other");
        }
        return cues;
    }

    /** What the name begins or ends with. */
    private static Set<String> parts(Thing thing) {
        Set<String> parts = new HashSet<>();
        String[] words = thing.name().split("[ -]", MOST_WORDS + 1);
        for (int i = 1; i < words.length && words.length <= MOST_WORDS; i++) {
            parts.add(NameKey.folded(String.join(" ", List.of(words).subList(0, i))));
            parts.add(NameKey.folded(String.join(" ", List.of(words).subList(i, words.length))));
        }
        return parts;
    }
}
