package io.papergraph.export;

import java.util.Collection;
import java.util.List;

/** What the values of a property are: the types that Neo4j stores and other tools know. */
enum Kind {
    BOOLEAN("boolean"),
    LONG("long"),
    DOUBLE("double"),
    STRING("string"),
    STRINGS("string[]");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** Its name in a header for Neo4j's import. */
    String label() {
        return label;
    }

    /** Of a value; a list is one of texts, and what is none of these is written as text. */
    static Kind of(Object value) {
        if (value instanceof Collection) {
            return STRINGS;
        }
        if (value instanceof Boolean) {
            return BOOLEAN;
        }
        if (value instanceof Long) {
            return LONG;
        }
        return value instanceof Double ? DOUBLE : STRING;
    }

    /** That holds both: a whole number is a number too, and everything is a text. */
    Kind or(Kind other) {
        if (this == other) {
            return this;
        }
        return List.of(LONG, DOUBLE).contains(this) && List.of(LONG, DOUBLE).contains(other) ? DOUBLE : STRING;
    }
}
