package io.papergraph.load;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Fold;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Span;
import io.papergraph.resolve.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts and links as rows for the graph, and back. */
final class FactRow {
    private static final String SEPARATOR = ": ";

    private FactRow() {}

    static Map<String, Object> of(String paper, Fact fact) {
        EntityKind kind = fact.type().kind();
        Map<String, Object> properties = properties(fact.roles(), fact.confidence(), fact.rule(), fact.mentions());
        properties.put("type", fact.type().label());
        fact.definition().ifPresent(definition -> {
            properties.put("definition", definition);
            properties.put("definitionFold", Fold.of(kind, definition));
        });
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

    /** The fact that a paper's edge to a name holds. */
    static Fact fact(Map<String, Object> row) {
        String name = (String) row.get("name");
        Map<?, ?> properties = (Map<?, ?>) row.get("fact");
        List<String> spans = texts(properties, "spans");
        List<String> texts = texts(properties, "mentions");
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            mentions.add(new Mention(Span.parse(spans.get(i)), texts.get(i)));
        }
        return new Fact(
                EntityType.of((String) properties.get("type")).orElseThrow(),
                name.substring(name.indexOf(':') + 1),
                texts(properties, "roles").stream().map(FactRow::role).toList(),
                (Double) properties.get("confidence"),
                (String) properties.get("rule"),
                Optional.ofNullable((String) properties.get("definition")),
                mentions);
    }

    static Map<String, Object> link(String paper, Link link) {
        Map<String, Object> properties = properties(link.roles(), link.confidence(), link.rule(), link.mentions());
        if (link.isAmbiguous()) {
            properties.put("ambiguous", true);
        }
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

    private static Role role(String text) {
        int end = text.indexOf(SEPARATOR);
        return new Role(Relation.valueOf(text.substring(0, end)), text.substring(end + SEPARATOR.length()));
    }

    private static List<String> texts(Map<?, ?> properties, String name) {
        List<?> texts = (List<?>) properties.get(name);
        return texts == null
                ? List.of()
                : texts.stream().map(String.class::cast).toList();
    }

    private static Map<String, Object> properties(
            List<Role> roles, double confidence, String rule, List<Mention> mentions) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(
                "roles",
                roles.stream()
                        .map(role -> role.relation() + SEPARATOR + role.evidence())
                        .toList());
        properties.put("confidence", confidence);
        properties.put("rule", rule);
        properties.put("evidence", roles.get(0).evidence());
        properties.put(
                "spans",
                mentions.stream().map(mention -> mention.span().toString()).toList());
        properties.put("mentions", mentions.stream().map(Mention::text).toList());
        return Stored.of(properties);
    }
}
