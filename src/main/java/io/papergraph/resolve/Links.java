package io.papergraph.resolve;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ties a paper to the entities that its facts name. */
public final class Links {
    private static final Comparator<Fact> SUREST_FIRST = Comparator.comparing(Fact::relation)
            .thenComparing(Fact::isGiven)
            .thenComparing(Fact::confidence, Comparator.reverseOrder())
            .thenComparing(Fact::name)
            .thenComparing(Fact::type)
            .thenComparing(
                    Fact::mentions,
                    (some, others) -> some.isEmpty() ? 0 : some.get(0).compareTo(others.get(0)))
            .thenComparing(Fact::rule)
            .thenComparing(Fact::evidence);

    private Links() {}

    /**
     * One link an entity; several facts of the paper that name one entity become one.
     *
     * @param meaning what the paper means by a fact's name; none if it is no name
     * @param type of what it means
     */
    public static List<Link> of(
            List<Fact> facts, Function<Fact, Optional<Meaning>> meaning, Function<Fact, EntityType> type) {
        Map<String, List<Fact>> sure = new TreeMap<>();
        Map<String, List<Fact>> unsure = new TreeMap<>();
        for (Fact fact : facts) {
            meaning.apply(fact)
                    .ifPresent(means -> means.entities().forEach(entity -> (means.isAmbiguous() ? unsure : sure)
                            .computeIfAbsent(entity, any -> new ArrayList<>())
                            .add(as(type.apply(fact), fact))));
        }
        sure.keySet().forEach(unsure::remove);
        List<Link> links = new ArrayList<>();
        sure.forEach((entity, named) -> links.add(link(entity, named, false)));
        unsure.forEach((entity, named) -> links.add(link(entity, named, true)));
        return links;
    }

    /** The fact as one of another type, should a person have told it better. */
    private static Fact as(EntityType type, Fact fact) {
        if (type.kind() == fact.type().kind()) {
            return fact;
        }
        Map<Relation, Role> roles = new EnumMap<>(Relation.class);
        for (Role role : fact.roles()) {
            Relation relation = role.relation().to(type.kind());
            roles.putIfAbsent(relation, new Role(relation, role.evidence()));
        }
        return new Fact(
                type,
                fact.name(),
                List.copyOf(roles.values()),
                fact.confidence(),
                fact.rule(),
                fact.definition(),
                fact.mentions());
    }

    private static Link link(String entity, List<Fact> facts, boolean isAmbiguous) {
        List<Fact> ordered = facts.stream().sorted(SUREST_FIRST).toList();
        Map<Relation, Role> said = new EnumMap<>(Relation.class);
        ordered.stream().filter(fact -> !fact.isGiven()).forEach(fact -> fact.roles()
                .forEach(role -> said.putIfAbsent(role.relation(), role)));
        List<Role> roles = Stream.concat(
                        said.values().stream(),
                        ordered.stream().filter(Fact::isGiven).flatMap(fact -> fact.roles().stream()))
                .distinct()
                .sorted(Comparator.comparing(Role::relation))
                .toList();
        List<Mention> mentions = ordered.stream()
                .flatMap(fact -> fact.mentions().stream())
                .distinct()
                .sorted()
                .toList();
        double confidence = ordered.stream()
                .filter(fact ->
                        !fact.isGiven() || fact.relation() == roles.get(0).relation())
                .mapToDouble(Fact::confidence)
                .max()
                .orElseThrow();
        return new Link(entity, roles, confidence, ordered.get(0).rule(), mentions, isAmbiguous);
    }
}
