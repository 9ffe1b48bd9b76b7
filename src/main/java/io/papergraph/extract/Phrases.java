package io.papergraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words with which phrases end that name tasks, metrics and methods ("detection", "rate"), and words that no such phrase holds. */
final class Phrases {
    private static final String HEAD = "word\tpart";
    private static final String BORDER = "border";

    private final Map<String, String> parts = new HashMap<>();

    /**
     * @param table a head line, then a word and what it is, separated by a tab
     * @throws IllegalArgumentException if a line is not of that form or a word comes twice
     */
    Phrases(String table) {
        if (!table.startsWith(HEAD)) {
            throw new IllegalArgumentException("the phrases do not begin with " + HEAD.replace('\t', ' '));
        }
        for (String line : table.lines().skip(1).toList()) {
            String[] fields = line.split("\t");
            if (fields.length != 2 || parts.put(fields[0], fields[1]) != null) {
                throw new IllegalArgumentException("not a word of phrases, or a second time: " + line);
            }
        }
    }

    /** What a phrase that ends with this word names. */
    Optional<String> named(String lower) {
        return Optional.ofNullable(parts.get(lower)).filter(part -> !part.equals(BORDER));
    }

    boolean isBorder(String lower) {
        return BORDER.equals(parts.get(lower));
    }
}
