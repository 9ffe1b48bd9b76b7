package io.papergraph;

import java.util.Comparator;

/**
 * A paper that a source says is cited.
 *
 * @param id {@code arxiv:2312.00752}, {@code doi:10.1000/x}, or an id as the source gives it, see {@link PaperIds#key}
 */
public record Reference(String id, SourceField by) implements Comparable<Reference> {
    private static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::id).thenComparing(Reference::by);

    public Reference {
        if (id.isBlank()) {
            throw new IllegalArgumentException(by + " refers to nothing");
        }
    }

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
