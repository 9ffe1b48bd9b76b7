package io.papergraph.ask;

import java.util.List;

/**
 * One part of the score of two papers, the asking one and the other.
 *
 * @param name what both name; empty where the term is of no entity
 * @param roles the asking paper's relation to it, then the other's; for a likely citation the roles of that
 * @param value what it adds to the score
 */
public record Term(Kind kind, String name, List<String> roles, double value) {
    /** The kinds of evidence that two papers are related. */
    public enum Kind {
        /** The other paper holds words of this one. */
        TEXT,
        /** This paper names what the other introduces. */
        NAMES,
        /** This paper introduces what the other names. */
        NAMED,
        /** Both introduce it. */
        INTRODUCED,
        /** Both name it. */
        SHARED,
        /** This paper likely cites the other. */
        CITES,
        /** The other likely cites this one. */
        CITED
    }

    public Term {
        roles = List.copyOf(roles);
    }
}
