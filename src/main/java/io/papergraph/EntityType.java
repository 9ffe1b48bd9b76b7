package io.papergraph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a named thing is. */
public enum EntityType {
    MODEL,
    METHOD,
    DATASET,
    BENCHMARK,
    TASK,
    METRIC,
    REPOSITORY;

    /** The word for it in the graph and in JSON: {@code Model}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The kind within which names of this type can mean the same thing. */
    public EntityKind kind() {
        return switch (this) {
            case MODEL, METHOD -> EntityKind.SYSTEM;
            case DATASET, BENCHMARK -> EntityKind.DATA;
            case TASK -> EntityKind.TASK;
            case METRIC -> EntityKind.METRIC;
            case REPOSITORY -> EntityKind.REPOSITORY;
        };
    }

    /** The type with this label, whatever its case. */
    public static Optional<EntityType> of(String label) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(label))
                .findFirst();
    }
}
