package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Fact;
import io.papergraph.Relation;
import io.papergraph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a paper introduces it introduces in all its versions and sizes: Dimple-7B with Dimple. */
final class OwnVariants {
    private static final int SHORTEST = 3;
    private static final String SEPARATORS = "- _/";

    private OwnVariants() {}

    static List<Fact> introduce(List<Fact> facts) {
        Set<String> own = facts.stream()
                .filter(fact -> isSystem(fact) && fact.relation() == Relation.INTRODUCES)
                .map(fact -> fact.name().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toSet());
        return facts.stream()
                .map(fact -> isSystem(fact)
                                && fact.relation() != Relation.INTRODUCES
                                && own.stream().anyMatch(name -> isVariant(fact.name(), name))
                        ? introduced(fact)
                        : fact)
                .toList();
    }

    private static boolean isSystem(Fact fact) {
        return fact.type().kind() == EntityKind.SYSTEM;
    }

    private static boolean isVariant(String name, String own) {
        if (name.length() <= own.length() || !name.toLowerCase(Locale.ROOT).startsWith(own)) {
            return false;
        }
        char next = name.charAt(own.length());
        return Character.isDigit(next) || SEPARATORS.indexOf(next) >= 0;
    }

    private static Fact introduced(Fact fact) {
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(Relation.INTRODUCES, fact.roles().get(0).evidence()));
        fact.roles().stream()
                .filter(role -> role.relation() != Relation.COMPARES_WITH)
                .forEach(roles::add);
        return new Fact(
                fact.type(),
                fact.name(),
                roles,
                fact.confidence(),
                fact.rule() + "; variant-of-own",
                fact.definition(),
                fact.mentions());
    }
}
