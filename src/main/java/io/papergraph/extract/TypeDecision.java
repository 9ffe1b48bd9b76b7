package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what a thing is, or that it is nothing to list. */
final class TypeDecision {
    /** How much the peers together count, beside the thing itself. */
    private static final double PEERS = 0.5;
    /** No peer rules an answer out. */
    private static final double DOUBT = 0.01;

    /** Which part of what is enough for others is enough for what the title opens with and explains. */
    private static final double TITLED = 0.5;
    /** And for what is likely the paper's own. */
    private static final double OWN = 0.85;

    private final Weights weights;
    private final SaidTypes said;
    private final OwnThings own;
    private final double enough;

    /** @param enough how probable a kind must be to be listed; less is enough for what is likely the paper's own */
    TypeDecision(Weights weights, double enough, OwnThings own) {
        this.weights = weights;
        this.said = new SaidTypes(weights.answers());
        this.enough = enough;
        this.own = own;
    }

    /** A type and how probable its kind is. */
    record Typed(EntityType type, double confidence) {}

    /** A claim for each thing that is something to list, in their order. */
    List<Claim> decide(List<Described> things, Peers peers) {
        Map<Described, Set<String>> cues = new IdentityHashMap<>();
        things.forEach(thing -> cues.put(thing, thing.cues().all()));
        Map<Described, List<Double>> alone = new IdentityHashMap<>();
        things.forEach(thing -> alone.put(thing, weights.probabilities(cues.get(thing))));
        List<Claim> claims = new ArrayList<>();
        for (Described thing : things) {
            List<List<Double>> ofPeers =
                    peers.of(thing).stream().map(alone::get).toList();
            List<Double> probabilities = said.weigh(cues.get(thing), pooled(alone.get(thing), ofPeers));
            decide(probabilities, thing)
                    .ifPresent(typed ->
                            claims.add(new Claim(thing, typed, thing.thing().names())));
        }
        return claims;
    }

    private Optional<Typed> decide(List<Double> probabilities, Described thing) {
        Map<EntityKind, Double> kinds = new EnumMap<>(EntityKind.class);
        Map<EntityType, Double> types = new EnumMap<>(EntityType.class);
        for (int i = 0; i < probabilities.size(); i++) {
            double probability = probabilities.get(i);
            EntityType.of(weights.answers().get(i)).ifPresent(type -> {
                types.put(type, probability);
                kinds.merge(type.kind(), probability, Double::sum);
            });
        }
        EntityKind kind = mostProbable(kinds);
        if (kinds.get(kind) < least(thing, kind)) {
            return Optional.empty();
        }
        types.keySet().removeIf(type -> type.kind() != kind);
        return Optional.of(new Typed(mostProbable(types), rounded(kinds.get(kind))));
    }

    /** How probable the kind must be for the thing to be listed. */
    private double least(Described thing, EntityKind kind) {
        if (thing.thing().isTitled()) {
            return enough * TITLED;
        }
        return own.has(thing, kind) ? enough * OWN : enough;
    }

    /** The thing's own, and its peers' opinion of themselves: a logarithmic opinion pool. */
    private static List<Double> pooled(List<Double> own, List<List<Double>> ofPeers) {
        double[] logarithms = new double[own.size()];
        add(own, 1, logarithms);
        ofPeers.forEach(peer -> add(peer, PEERS / ofPeers.size(), logarithms));
        double sum = Arrays.stream(logarithms).map(Math::exp).sum();
        return Arrays.stream(logarithms)
                .mapToObj(logarithm -> Math.exp(logarithm) / sum)
                .toList();
    }

    private static void add(List<Double> probabilities, double share, double[] logarithms) {
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] += share * Math.log(probabilities.get(i) + DOUBT);
        }
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
