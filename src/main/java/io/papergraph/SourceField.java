package io.papergraph;

import java.util.Comparator;

/**
 * Where a source says something.
 *
 * @param name of the field, as the source calls it: {@code githubRepo}
 */
public record SourceField(Source source, String name) implements Comparable<SourceField> {
    private static final Comparator<SourceField> ORDER =
            Comparator.comparing(SourceField::source).thenComparing(SourceField::name);

    public SourceField {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a field of " + source.label() + " without a name");
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if there is no such source
     */
    public static SourceField parse(String text) {
        int dot = text.indexOf('.');
        return Source.of(text.substring(0, Math.max(dot, 0)))
                .map(source -> new SourceField(source, text.substring(dot + 1)))
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no field of a source"));
    }

    @Override
    public int compareTo(SourceField other) {
        return ORDER.compare(this, other);
    }

    /** As the graph and JSON have it: {@code hf.githubRepo}. */
    @Override
    public String toString() {
        return source.label() + "." + name;
    }
}
