package io.papergraph.extract;

import io.papergraph.EntityType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What annotated papers say of one name.
 *
 * @param papers how many papers hold it
 * @param types in how many of them it is annotated as each type
 * @param optional in how many it is annotated as optional alone
 */
public record NameCounts(int papers, Map<EntityType, Integer> types, int optional) {
    private static final double OFTEN = 0.6;
    private static final double SOMETIMES = 0.2;

    public NameCounts {
        types = Map.copyOf(types);
    }

    public NameCounts plus(NameCounts other) {
        Map<EntityType, Integer> sum = new EnumMap<>(EntityType.class);
        sum.putAll(types);
        other.types.forEach((type, count) -> sum.merge(type, count, Integer::sum));
        return new NameCounts(papers + other.papers, sum, optional + other.optional);
    }

    NameCounts minus(NameCounts other) {
        Map<EntityType, Integer> rest = new EnumMap<>(EntityType.class);
        rest.putAll(types);
        other.types.forEach((type, count) -> rest.merge(type, -count, Integer::sum));
        rest.values().removeIf(count -> count <= 0);
        return new NameCounts(papers - other.papers, rest, optional - other.optional);
    }

    /** How the papers take it, such as {@code model/often}; empty if none of them annotates it. */
    Optional<String> verdict() {
        int annotated = types.values().stream().mapToInt(Integer::intValue).sum();
        return optional > annotated
                ? Optional.of("optional" + share(optional))
                : type().map(type -> type.label().toLowerCase(Locale.ROOT) + share(annotated));
    }

    private Optional<EntityType> type() {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private String share(int count) {
        String often = count >= OFTEN * papers ? "/often" : count >= SOMETIMES * papers ? "/sometimes" : "/rarely";
        return papers == 1 ? "/once" : often;
    }
}
