package io.papergraph.extract;

import java.util.Comparator;

/**
 * A stretch of tokens of one sentence.
 *
 * @param sentence the sentence's number in the paper, counted from 0
 * @param from the first token
 * @param to the token after the last one
 */
record Place(int sentence, int from, int to) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::sentence).thenComparing(Place::from).thenComparing(Place::to);

    Place {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no place from " + from + " to " + to);
        }
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Place other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
