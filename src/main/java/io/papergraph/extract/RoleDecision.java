package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import io.papergraph.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides how a paper relates to a thing, and which sentence shows it. */
final class RoleDecision {
    private static final double GIVEN_SHARE = 0.25;

    private final Map<EntityKind, Weights> weights;

    RoleDecision(Map<EntityKind, Weights> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** The roles, the strongest first, and what decided that one. */
    record Decided(List<Role> roles, String rule) {}

    Decided decide(EntityKind kind, Cues cues, PaperText text) {
        Weights table = weights.get(kind);
        int best = best(table, cues);
        Relation relation = Relation.valueOf(table.answers().get(best));
        int sentence = sentenceFor(best, table, cues);
        Map<Relation, Role> roles = new TreeMap<>();
        roles.put(relation, new Role(relation, text.evidence(sentence)));
        Set<String> possible = Set.copyOf(table.answers());
        for (Cues.GivenRole given : cues.given()) {
            if (relation.isStrongerThan(given.relation())
                    && !isOwnRival(relation, given.relation())
                    && possible.contains(given.relation().name())) {
                roles.putIfAbsent(given.relation(), new Role(given.relation(), text.evidence(given.sentence())));
            }
        }
        return new Decided(new ArrayList<>(roles.values()), rule(relation, sentence, cues));
    }

    /** No paper measures itself against what it introduces. */
    private static boolean isOwnRival(Relation strongest, Relation other) {
        return strongest == Relation.INTRODUCES && other == Relation.COMPARES_WITH;
    }

    /** What a rule decides, else the most probable answer, or a stronger one that a rule gives and that is hardly less probable. */
    private static int best(Weights table, Cues cues) {
        OptionalInt decided = decided(table, cues);
        if (decided.isPresent()) {
            return decided.getAsInt();
        }
        List<Double> probabilities = table.probabilities(cues.all());
        int best = probabilities.indexOf(Collections.max(probabilities));
        double enough = GIVEN_SHARE * probabilities.get(best);
        for (int i = 0; i < best; i++) {
            if (probabilities.get(i) >= enough && isGiven(table.answers().get(i), cues)) {
                return i;
            }
        }
        return best;
    }

    private static OptionalInt decided(Weights table, Cues cues) {
        return cues.given().stream()
                .filter(given -> given.role().decides())
                .mapToInt(given -> table.answers().indexOf(given.relation().name()))
                .filter(answer -> answer >= 0)
                .min();
    }

    private static boolean isGiven(String answer, Cues cues) {
        return cues.given().stream().anyMatch(given -> given.relation().name().equals(answer));
    }

    /** Of the sentences in which a rule gives the answer, or else of all, the one that speaks most for it. */
    private static int sentenceFor(int answer, Weights table, Cues cues) {
        Relation relation = Relation.valueOf(table.answers().get(answer));
        Set<Integer> given = cues.given().stream()
                .filter(role -> role.relation() == relation)
                .map(Cues.GivenRole::sentence)
                .collect(Collectors.toSet());
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, Set<String>> sentence : cues.ofSentences().entrySet()) {
            double support = table.support(answer, sentence.getValue());
            if (support > most && (given.isEmpty() || given.contains(sentence.getKey()))) {
                most = support;
                best = sentence.getKey();
            }
        }
        return best;
    }

    private static String rule(Relation relation, int sentence, Cues cues) {
        return cues.given().stream()
                .filter(given -> given.relation() == relation && given.sentence() == sentence)
                .map(Cues.GivenRole::rule)
                .findFirst()
                .orElse("context");
    }
}
