package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Relation;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What figures are called for people. */
final class Labels {
    private Labels() {}

    /** The types that the kind holds: {@code Model+Method}. */
    static String of(EntityKind kind) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.kind() == kind)
                .map(EntityType::label)
                .collect(Collectors.joining("+"));
    }

    /** {@code COMPARES_WITH/USES}: any of them. */
    static String of(Collection<Relation> relations) {
        return relations.stream().map(Relation::name).sorted().collect(Collectors.joining("/"));
    }
}
