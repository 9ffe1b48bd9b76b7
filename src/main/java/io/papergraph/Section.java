package io.papergraph;

import java.util.Locale;

/** A part of a paper that holds text. */
public enum Section {
    TITLE,
    ABSTRACT;

    /** The word for it in spans and in JSON: {@code title} or {@code abstract}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no section has this label */
    public static Section of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
