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

    /** Rules for "Name, a small network" and "Name, an algorithm". */
    private static final String CALLED_MODEL = "rule:name-is-model";

    private static final String CALLED_METHOD = "rule:name-is-method";
    /** How many times as probable it makes the one or the other. */
    private static final double SAID = 3;

    private final Weights weights;
    private final double enough;

    /** @param enough how probable a kind must be to be listed */
    TypeDecision(Weights weights, double enough) {
        this.weights = weights;
        this.enough = enough;
    }

    /** A type and how probable its kind is. */
    record Typed(EntityType type, double confidence) {}

    /** A claim for each thing that is something to list, in their order. */
    List<Claim> decide(List<Described> things, Peers peers) {
        Map<Described, List<Double>> own = new IdentityHashMap<>();
        things.forEach(thing -> own.put(thing, weights.probabilities(thing.allCues())));
        List<Claim> claims = new ArrayList<>();
        for (Described thing : things) {
            List<List<Double>> ofPeers = peers.of(thing).stream().map(own::get).toList();
            List<Double> probabilities = asSaid(thing, pooled(own.get(thing), ofPeers));
            decide(probabilities, thing.thing().isTitled() ? enough / 2 : enough)
                    .ifPresent(typed ->
                            claims.add(new Claim(thing, typed, thing.thing().names())));
        }
        return claims;
    }

    private Optional<Typed> decide(List<Double> probabilities, double least) {
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
        if (kinds.get(kind) < least) {
            return Optional.empty();
        }
        types.keySet().removeIf(type -> type.kind() != kind);
        return Optional.of(new Typed(mostProbable(types), rounded(kinds.get(kind))));
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

    /** A model or a method is the likelier what the paper says outright that it is, unless it says both. */
    private List<Double> asSaid(Described thing, List<Double> probabilities) {
        Set<String> cues = thing.allCues();
        if (cues.contains(CALLED_MODEL) == cues.contains(CALLED_METHOD)) {
            return probabilities;
        }
        int model = weights.answers().indexOf(EntityType.MODEL.label());
        int method = weights.answers().indexOf(EntityType.METHOD.label());
        double both = probabilities.get(model) + probabilities.get(method);
        double forModel = probabilities.get(model) * (cues.contains(CALLED_MODEL) ? SAID : 1);
        double forMethod = probabilities.get(method) * (cues.contains(CALLED_METHOD) ? SAID : 1);
        List<Double> asSaid = new ArrayList<>(probabilities);
        asSaid.set(model, both * forModel / (forModel + forMethod));
        asSaid.set(method, both * forMethod / (forModel + forMethod));
        return asSaid;
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
