package io.papergraph.resolve;

import io.papergraph.Fact;
import io.papergraph.Fold;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ties a paper to the entities that its facts name. */
public final class Links {
    private static final Comparator<Fact> SUREST_FIRST = Comparator.comparing(Fact::relation)
            .thenComparing(Fact::confidence, Comparator.reverseOrder())
            .thenComparing(Fact::name)
            .thenComparing(Fact::type)
            .thenComparing(fact -> fact.mentions().get(0))
            .thenComparing(Fact::rule)
            .thenComparing(Fact::evidence);

    private Links() {}

    /** One link an entity; several facts of the paper that name one entity become one. */
    public static List<Link> of(List<Fact> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> Fold.of(fact.type().kind(), fact.name()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(named -> link(named.getKey(), named.getValue()))
                .toList();
    }

    private static Link link(String entity, List<Fact> facts) {
        List<Fact> ordered = facts.stream().sorted(SUREST_FIRST).toList();
        Map<Relation, Role> roles = new EnumMap<>(Relation.class);
        for (Fact fact : ordered) {
            fact.roles().forEach(role -> roles.putIfAbsent(role.relation(), role));
        }
        List<Mention> mentions = ordered.stream()
                .flatMap(fact -> fact.mentions().stream())
                .distinct()
                .sorted()
                .toList();
        double confidence = ordered.stream().mapToDouble(Fact::confidence).max().orElseThrow();
        return new Link(
                entity, List.copyOf(roles.values()), confidence, ordered.get(0).rule(), mentions);
    }
}
