package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups the names of one thing: spellings that differ by case, hyphen or plural, and short and long forms. */
final class Things {
    private final Map<String, String> shortOf = new HashMap<>();
    private final Map<String, String> longNames = new HashMap<>();

    Things(List<Definition> definitions) {
        for (Definition definition : definitions) {
            String shortKey = NameKey.folded(definition.shortText());
            String longName = definition.longText();
            if (!shortKey.isEmpty() && longNames.putIfAbsent(shortKey, longName) == null) {
                shortOf.putIfAbsent(NameKey.folded(longName), shortKey);
            }
        }
    }

    /** In the order in which the paper first names them. */
    List<Thing> group(List<Name> names) {
        Map<String, List<Name>> groups = new LinkedHashMap<>();
        for (Name name : names) {
            String key = name.key();
            if (!key.isEmpty()) {
                groups.computeIfAbsent(shortOf.getOrDefault(key, key), k -> new ArrayList<>())
                        .add(name);
            }
        }
        List<Thing> things = new ArrayList<>();
        groups.forEach((key, group) -> things.add(thing(key, group)));
        return things;
    }

    private Thing thing(String key, List<Name> names) {
        String longName = longNames.get(key);
        if (longName == null) {
            return new Thing(mostFrequent(names), Optional.empty(), names);
        }
        String longKey = NameKey.folded(longName);
        List<Name> shorts =
                names.stream().filter(name -> !name.key().equals(longKey)).toList();
        boolean shortIsUsed = shorts.size() > 1 || shorts.size() == names.size();
        String name = shortIsUsed
                ? mostFrequent(shorts)
                : mostFrequent(names.stream().filter(n -> !shorts.contains(n)).toList());
        return new Thing(name, Optional.of(NameKey.display(longName)), names);
    }

    private static String mostFrequent(List<Name> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(NameKey.display(name.text()), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().length(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
