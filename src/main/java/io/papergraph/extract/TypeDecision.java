package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what a thing is, or that it is nothing to list. */
final class TypeDecision {
    private final Weights weights;
    private final double enough;

    /** @param enough how probable a kind must be to be listed */
    TypeDecision(Weights weights, double enough) {
        this.weights = weights;
        this.enough = enough;
    }

    /** A type and how probable its kind is. */
    record Typed(EntityType type, double confidence) {}

    /** @param isNamed whether the title says that it is something, so that less is enough */
    Optional<Typed> decide(Collection<String> cues, boolean isNamed) {
        Map<EntityKind, Double> kinds = new EnumMap<>(EntityKind.class);
        Map<EntityType, Double> types = new EnumMap<>(EntityType.class);
        List<Double> probabilities = weights.probabilities(cues);
        for (int i = 0; i < probabilities.size(); i++) {
            double probability = probabilities.get(i);
            EntityType.of(weights.answers().get(i)).ifPresent(type -> {
                types.put(type, probability);
                kinds.merge(type.kind(), probability, Double::sum);
            });
        }
        EntityKind kind = mostProbable(kinds);
        if (kinds.get(kind) < (isNamed ? enough / 2 : enough)) {
            return Optional.empty();
        }
        types.keySet().removeIf(type -> type.kind() != kind);
        return Optional.of(new Typed(mostProbable(types), rounded(kinds.get(kind))));
    }

    /** To three digits, which is more than a confidence can mean; sums of probabilities may pass 1 by a hair. */
    private static double rounded(double probability) {
        return Math.min(1, Math.round(probability * 1000) / 1000.0);
    }

    private static <T extends Comparable<T>> T mostProbable(Map<T, Double> probabilities) {
        return probabilities.entrySet().stream()
                .max(Map.Entry.<T, Double>comparingByValue()
                        .thenComparing(Map.Entry.<T, Double>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
