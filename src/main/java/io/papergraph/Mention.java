package io.papergraph;

/**
 * A place where a paper names something.
 *
 * @param text the span cut from the paper's text, as it came
 */
public record Mention(Span span, String text) implements Comparable<Mention> {
    public Mention {
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("\"" + text + "\" is not as long as " + span);
        }
    }

    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
