package io.papergraph.extract;

import io.papergraph.Section;
import java.util.List;

/**
 * A sentence of one section.
 *
 * @param tokens in the order of the text, never empty
 */
public record Sentence(Section section, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    int size() {
        return tokens.size();
    }
}
