package io.papergraph.graph;

/**
 * Cypher to run.
 *
 * @param name where it stands in the library, such as {@code write/papers}, or what a person would call it
 */
public record Statement(String name, String text) {
    public Statement {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }
}
