package io.papergraph.extract;

import java.util.HashMap;
import java.util.Map;

/** Classes of words that stand in like contexts. */
public final class WordClasses {
    /** The classes of one word. */
    record Pair(Piece coarse, Piece fine) {}

    private static final Pair UNKNOWN = new Pair(Piece.of("?"), Piece.of("?"));

    private final Map<String, Pair> classes = new HashMap<>();

    /**
     * @param table in every line a word in the form of {@link WordForm}, its coarse class and its fine one, separated by tabs
     * @throws IllegalArgumentException if a line is not of that form
     */
    public WordClasses(String table) {
        Map<String, Piece> pieces = new HashMap<>();
        table.lines().forEach(line -> {
            String[] fields = line.split("\t");
            if (fields.length != 3) {
                throw new IllegalArgumentException("not a word and its two classes: " + line);
            }
            Pair pair = new Pair(
                    pieces.computeIfAbsent(fields[1], Piece::of), pieces.computeIfAbsent(fields[2], Piece::of));
            classes.put(fields[0], pair);
        });
    }

    Pair of(String word) {
        return classes.getOrDefault(WordForm.of(word), UNKNOWN);
    }

    String coarse(String word) {
        return of(word).coarse().text();
    }

    String fine(String word) {
        return of(word).fine().text();
    }
}
