package io.papergraph.ask;

import java.util.Optional;

/**
 * Something that a question wants to be told.
 *
 * @param preset its value where nobody gives one; empty where somebody must
 */
public record Parameter(String name, Kind kind, Optional<String> preset, String description, Optional<String> example) {

    /** Its example as one types it in a shell: {@code paper="Vision Mamba"}. */
    public Optional<String> exampleWords() {
        return example.map(value -> name + "=" + (value.matches("[\\w./:+-]+") ? value : '"' + value + '"'));
    }

    /** How what a person writes becomes a value. */
    public enum Kind {
        STRING,
        /** A whole number, not negative. */
        INTEGER,
        /** A paper, as {@link Lookup} finds it; the value is its key. */
        PAPER,
        /** Papers with {@code ;} between, each as {@link Lookup} finds it, or none; the value is a list of their keys. */
        PAPERS,
        /** An entity, as {@link Lookup} finds it; the value is its key. */
        ENTITY,
        /** A folder of {@code loader}; the value is a map, as {@link Weights} makes it. */
        WEIGHTS
    }
}
