package io.papergraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that say what the name beside them is: "dataset", "framework", "score". */
final class TypeWords {
    private static final String HEAD = "word\ttype";

    private final Map<String, String> types = new HashMap<>();

    /**
     * @param table a head line, then a word in lower case and what it says, separated by a tab
     * @throws IllegalArgumentException if a line is not of that form or a word comes twice
     */
    TypeWords(String table) {
        if (!table.startsWith(HEAD)) {
            throw new IllegalArgumentException("the type words do not begin with " + HEAD.replace('\t', ' '));
        }
        for (String line : table.lines().skip(1).toList()) {
            String[] fields = line.split("\t");
            if (fields.length != 2 || types.put(fields[0], fields[1]) != null) {
                throw new IllegalArgumentException("not a type word, or a second time: " + line);
            }
        }
    }

    /** What the word says, such as {@code dataset}. */
    Optional<String> type(String lower) {
        return Optional.ofNullable(types.get(lower));
    }

    boolean contains(String lower) {
        return types.containsKey(lower);
    }
}
