package io.papergraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Acronyms that papers use without spelling them out. */
final class KnownAcronyms {
    private static final String HEAD = "short\tlong";

    private final Map<String, String> longOf = new HashMap<>();
    private final Map<String, String> shortOf = new HashMap<>();

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
            longOf.putIfAbsent(NameKey.folded(fields[0]), fields[1]);
        }
    }

    /** The long form that is usual for the key of a short one. */
    Optional<String> longOf(String shortKey) {
        return Optional.ofNullable(longOf.get(shortKey));
    }

    /** The long form that is usual for what is named by another long form. */
    Optional<String> usual(String longForm) {
        return Optional.ofNullable(shortOf.get(NameKey.folded(longForm))).map(longOf::get);
    }
}
