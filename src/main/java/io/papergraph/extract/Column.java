package io.papergraph.extract;

import java.util.Arrays;
import java.util.function.Function;

/** One property of each token of a sentence, with something at the places before and after the sentence. */
final class Column {
    static final String NOTHING = "-";
    static final Piece NONE = Piece.of(NOTHING);
    private static final Piece BEFORE = Piece.of("^");
    private static final Piece AFTER = Piece.of("$");

    private final Piece[] values;

    /** @param values of each token */
    Column(Piece[] values) {
        this.values = values;
    }

    static Column of(Sentence sentence, Function<Token, String> property) {
        Piece[] values = new Piece[sentence.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Piece.of(property.apply(sentence.token(i)));
        }
        return new Column(values);
    }

    /** With nothing at every place of the sentence. */
    static Column empty(Sentence sentence) {
        Piece[] values = new Piece[sentence.size()];
        Arrays.fill(values, NONE);
        return new Column(values);
    }

    Piece at(int index) {
        return index < 0 ? BEFORE : index >= values.length ? AFTER : values[index];
    }

    String text(int index) {
        return at(index).text();
    }

    /** Gives the tokens from one to before another a value. */
    void set(int from, int to, String value) {
        Arrays.fill(values, from, to, Piece.of(value));
    }

    /** Marks a name's tokens with what it is, and each with its part in it. */
    void mark(Place place, String what) {
        for (int i = place.from(); i < place.to(); i++) {
            String part = place.length() == 1 ? "S" : i == place.from() ? "B" : i == place.to() - 1 ? "E" : "I";
            values[i] = Piece.of(part + what);
        }
    }
}
