package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a line of {@code papergraph extract} says that a paper names, held against its text. */
final class ExtractedFacts {
    private final Paper paper;

    private ExtractedFacts(Paper paper) {
        this.paper = paper;
    }

    /** @throws UnfitRecord if no extractor can have found it in the paper */
    static List<Fact> of(StrictFields line, Paper paper) throws UnfitRecord {
        ExtractedFacts reading = new ExtractedFacts(paper);
        List<Fact> facts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (StrictFields entity : line.objects("entities")) {
            Fact fact = reading.fact(entity);
            if (!names.add(fact.type().kind() + fact.name())) {
                throw entity.unfit("name", "stands there twice: " + Excerpt.of(fact.name()));
            }
            facts.add(fact);
        }
        return facts;
    }

    /** A relation that a paper can have to a thing of this type. */
    static Relation relation(StrictFields json, EntityType type) throws UnfitRecord {
        Relation relation = json.one("relation", ExtractedFacts::relation);
        if (relation.to(type.kind()) != relation) {
            throw json.unfit("relation", "is none to a " + type.label() + ": " + relation);
        }
        return relation;
    }

    private static Optional<Relation> relation(String name) {
        return Arrays.stream(Relation.values())
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    private Fact fact(StrictFields json) throws UnfitRecord {
        EntityType type = json.one("type", EntityType::of);
        try {
            Fact fact = new Fact(
                    type,
                    json.text("name"),
                    roles(json, type),
                    json.fraction("confidence"),
                    json.text("rule"),
                    json.optional("definition"),
                    mentions(json));
            if (fact.isGiven()) {
                throw json.unfit("mentions", "is empty");
            }
            if (relation(json, type) != fact.relation()) {
                throw json.unfit("relation", "is not the strongest of the roles, which is " + fact.relation());
            }
            return fact;
        } catch (IllegalArgumentException e) {
            throw json.unfit(e);
        }
    }

    private List<Role> roles(StrictFields entity, EntityType type) throws UnfitRecord {
        List<Role> roles = new ArrayList<>();
        Set<Relation> relations = new HashSet<>();
        for (StrictFields json : entity.objects("roles")) {
            Role role = new Role(relation(json, type), json.text("evidence"));
            if (!relations.add(role.relation())) {
                throw json.unfit("relation", "stands there twice: " + role.relation());
            }
            if (!paper.title().contains(role.evidence())
                    && !paper.abstractText().contains(role.evidence())) {
                throw json.unfit("evidence", "is not in the paper's text: " + Excerpt.of(role.evidence()));
            }
            roles.add(role);
        }
        return roles;
    }

    private List<Mention> mentions(StrictFields entity) throws UnfitRecord {
        List<Mention> mentions = new ArrayList<>();
        for (StrictFields mention : entity.objects("mentions")) {
            mentions.add(mention(mention));
        }
        return mentions;
    }

    private Mention mention(StrictFields json) throws UnfitRecord {
        Section section = json.one("section", ExtractedFacts::section);
        Span span = new Span(section, json.number("start"), json.number("end"));
        String text = paper.text(section);
        if (span.end() > text.length()) {
            throw json.unfit("end", "is " + span.end() + ", and the " + section.label() + " ends at " + text.length());
        }
        String there = text.substring(span.start(), span.end());
        if (!there.equals(json.text("text"))) {
            throw json.unfit(
                    "text",
                    "is \"" + Excerpt.of(json.text("text")) + "\", and at " + span + " stands \"" + Excerpt.of(there)
                            + "\"");
        }
        return new Mention(span, there);
    }

    private static Optional<Section> section(String label) {
        return Arrays.stream(Section.values())
                .filter(section -> section.label().equals(label))
                .findFirst();
    }
}
