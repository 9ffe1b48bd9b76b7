package io.papergraph;

import java.util.Comparator;

/**
 * A stretch of a paper's text as it came.
 *
 * @param start the first UTF-16 unit, counted from 0
 * @param end the unit after the last one; the span is half-open and never empty
 */
public record Span(Section section, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::section).thenComparing(Span::start).thenComparing(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static Span parse(String text) {
        int colon = text.indexOf(':');
        int dash = text.indexOf('-', colon);
        return new Span(
                Section.of(text.substring(0, colon)),
                Integer.parseInt(text, colon + 1, dash, 10),
                Integer.parseInt(text, dash + 1, text.length(), 10));
    }

    public boolean overlaps(Span other) {
        return section == other.section && start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    /** As the graph stores it: {@code abstract:120-125}. */
    @Override
    public String toString() {
        return section.label() + ":" + start + "-" + end;
    }
}
