package io.papergraph.extract;

import io.papergraph.Abbreviation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acronyms that papers use without spelling them out. */
final class KnownAcronyms {
    private static final String HEAD = "short\tlong";

    private final Map<String, List<String>> longsOf = new HashMap<>();
    private final Map<String, String> shortOf = new HashMap<>();
    private final List<Abbreviation> pairs = new ArrayList<>();

    /**
     * @param table a head line, then a short form and a long one, separated by a tab; a long form has one short form
     * @throws IllegalArgumentException if a line is not of that form or a long form comes twice
     */
    KnownAcronyms(String table) {
        if (!table.startsWith(HEAD)) {
            throw new IllegalArgumentException("the acronyms do not begin with " + HEAD.replace('\t', ' '));
        }
        for (String line : table.lines().skip(1).toList()) {
            String[] fields = line.split("\t");
            if (fields.length != 2 || shortOf.put(NameKey.folded(fields[1]), NameKey.folded(fields[0])) != null) {
                throw new IllegalArgumentException("not an acronym, or a long form's second one: " + line);
            }
            pairs.add(new Abbreviation(fields[0], fields[1]));
            longsOf.computeIfAbsent(NameKey.folded(fields[0]), s -> new ArrayList<>())
                    .add(fields[1]);
        }
    }

    /** In the order of the table. */
    List<Abbreviation> pairs() {
        return List.copyOf(pairs);
    }

    /** The long form that is usual for the key of a short one. */
    Optional<String> longOf(String shortKey) {
        return Optional.ofNullable(longsOf.get(shortKey)).map(longs -> longs.get(0));
    }

    /** The long form that is usual for what is named by another long form. */
    Optional<String> usual(String longForm) {
        return all(longForm).stream().findFirst();
    }

    /** All long forms of what is named by one of them, the usual one first; none if that has no acronym. */
    List<String> all(String longForm) {
        String shortKey = shortOf.get(NameKey.folded(longForm));
        return shortKey == null ? List.of() : List.copyOf(longsOf.get(shortKey));
    }
}
