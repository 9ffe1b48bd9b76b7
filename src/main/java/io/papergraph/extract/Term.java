package io.papergraph.extract;

/**
 * A token of a sentence, or a name as a whole.
 *
 * @param text in lower case
 * @param name the name's number within the sentence, counted from 0; -1 for a token that is not part of a name
 */
public record Term(String text, int name) {
    public static final int NO_NAME = -1;

    public boolean isName() {
        return name != NO_NAME;
    }
}
