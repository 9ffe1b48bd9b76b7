package io.papergraph.load;

import io.papergraph.EntityKind;
import io.papergraph.Fact;
import io.papergraph.Fold;
import io.papergraph.Mention;
import io.papergraph.Role;
import io.papergraph.resolve.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts and links as rows for the graph. */
final class FactRow {
    private FactRow() {}

    static Map<String, Object> fact(String paper, Fact fact) {
        EntityKind kind = fact.type().kind();
        Map<String, Object> properties = properties(fact.roles(), fact.confidence(), fact.rule(), fact.mentions());
        properties.put("type", fact.type().label());
        fact.definition().ifPresent(definition -> properties.put("definition", definition));
        return Map.of(
                "paper",
                paper,
                "name",
                kind.label() + ":" + fact.name(),
                "surface",
                fact.name(),
                "fold",
                Fold.of(kind, fact.name()),
                "properties",
                properties);
    }

    static Map<String, Object> link(String paper, Link link) {
        Map<String, Object> properties = properties(link.roles(), link.confidence(), link.rule(), link.mentions());
        return Map.of(
                "paper",
                paper,
                "entity",
                link.entity(),
                "relation",
                link.roles().get(0).relation().name(),
                "properties",
                properties);
    }

    private static Map<String, Object> properties(
            List<Role> roles, double confidence, String rule, List<Mention> mentions) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(
                "roles",
                roles.stream()
                        .map(role -> role.relation() + ": " + role.evidence())
                        .toList());
        properties.put("confidence", confidence);
        properties.put("rule", rule);
        properties.put("evidence", roles.get(0).evidence());
        properties.put(
                "spans",
                mentions.stream().map(mention -> mention.span().toString()).toList());
        properties.put("mentions", mentions.stream().map(Mention::text).toList());
        return properties;
    }
}
