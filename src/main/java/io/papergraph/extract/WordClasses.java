package io.papergraph.extract;

import java.util.HashMap;
import java.util.Map;

/** Classes of words that stand in like contexts. */
public final class WordClasses {
    private static final String UNKNOWN = "?";

    private final Map<String, String[]> classes = new HashMap<>();

    /**
     * @param table in every line a word in the form of {@link WordForm}, its coarse class and its fine one, separated by tabs
     * @throws IllegalArgumentException if a line is not of that form
     */
    public WordClasses(String table) {
        table.lines().forEach(line -> {
            String[] fields = line.split("\t");
            if (fields.length != 3) {
                throw new IllegalArgumentException("not a word and its two classes: " + line);
            }
            classes.put(fields[0], new String[] {fields[1], fields[2]});
        });
    }

    String coarse(String word) {
        return of(word)[0];
    }

    String fine(String word) {
        return of(word)[1];
    }

    private String[] of(String word) {
        return classes.getOrDefault(WordForm.of(word), new String[] {UNKNOWN, UNKNOWN});
    }
}
