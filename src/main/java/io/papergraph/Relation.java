package io.papergraph;

/** How a paper relates to what it names. Of one kind of entity the stronger relation stands first. */
public enum Relation {
    INTRODUCES,
    EVALUATES_ON,
    COMPARES_WITH,
    USES,
    ADDRESSES,
    REPORTS,
    RELEASES,
    REFERENCES,
    MENTIONS;

    public boolean isStrongerThan(Relation other) {
        return compareTo(other) < 0;
    }
}
