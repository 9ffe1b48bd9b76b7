package io.papergraph.extract;

import java.util.Arrays;
import java.util.function.Function;

/** One property of each token of a sentence, with something at the places before and after the sentence. */
final class Column {
    private static final String BEFORE = "^";
    private static final String AFTER = "$";
    static final String NOTHING = "-";

    private final String[] values;

    Column(Sentence sentence, Function<Token, String> property) {
        values = sentence.tokens().stream().map(property).toArray(String[]::new);
    }

    String at(int index) {
        return index < 0 ? BEFORE : index >= values.length ? AFTER : values[index];
    }

    /** The values of two places. */
    String pair(int first, int second) {
        return at(first) + " " + at(second);
    }

    /** Gives the tokens from one to before another a value. */
    void set(int from, int to, String value) {
        Arrays.fill(values, from, to, value);
    }

    /** Marks a name's tokens with what it is, and each with its part in it. */
    void mark(Place place, String what) {
        for (int i = place.from(); i < place.to(); i++) {
            String part = place.length() == 1 ? "S" : i == place.from() ? "B" : i == place.to() - 1 ? "E" : "I";
            values[i] = part + what;
        }
    }
}
