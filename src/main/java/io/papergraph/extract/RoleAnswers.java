package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import java.util.List;

/** The relations that a paper can have to a thing of a kind, the strongest first. */
public final class RoleAnswers {
    /** The kinds whose relations are decided by weights, in the order of the tables. */
    public static final List<EntityKind> KINDS =
            List.of(EntityKind.SYSTEM, EntityKind.DATA, EntityKind.TASK, EntityKind.METRIC);

    private RoleAnswers() {}

    /** @throws IllegalArgumentException for repositories, whose relation is a matter of rules */
    public static List<Relation> of(EntityKind kind) {
        return switch (kind) {
            case SYSTEM -> List.of(Relation.INTRODUCES, Relation.COMPARES_WITH, Relation.USES, Relation.MENTIONS);
            case DATA -> List.of(Relation.INTRODUCES, Relation.EVALUATES_ON, Relation.USES, Relation.MENTIONS);
            case TASK -> List.of(Relation.ADDRESSES, Relation.MENTIONS);
            case METRIC -> List.of(Relation.REPORTS, Relation.MENTIONS);
            case REPOSITORY -> throw new IllegalArgumentException("the relation to a repository has no weights");
        };
    }
}
