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

    /** The same relation to a thing of this kind, which a person may have told better. */
    public Relation to(EntityKind kind) {
        if (this == MENTIONS || kind == EntityKind.REPOSITORY) {
            return this;
        }
        return switch (kind) {
            case TASK -> ADDRESSES;
            case METRIC -> REPORTS;
            case DATA -> this == INTRODUCES || this == EVALUATES_ON ? this : USES;
            default -> this == INTRODUCES || this == COMPARES_WITH ? this : USES;
        };
    }
}
