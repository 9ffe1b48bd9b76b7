package io.papergraph.extract.corenlp;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A thing that is to be found in a paper, at all of its places. */
record SpecifiedThing(String name, EntityType type, Set<Relation> relations, Set<Span> places) {
    /** In the order in which the paper names them. */
    static List<SpecifiedThing> of(List<Mark> marks) {
        Map<String, List<Mark>> byName = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (!mark.isOptional()) {
                byName.computeIfAbsent(mark.name().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(mark);
            }
        }
        return byName.values().stream().map(SpecifiedThing::ofOne).toList();
    }

    boolean isAt(Fact fact) {
        return fact.mentions().stream().map(Mention::span).anyMatch(places::contains);
    }

    /** What of a fact is not as specified, each difference as a sentence; places that are not marked apart. */
    List<String> differences(Fact fact) {
        List<String> differences = new ArrayList<>();
        if (!fact.name().equalsIgnoreCase(name)) {
            differences.add(name + " is named " + fact.name());
        }
        if (fact.type() != type) {
            differences.add(name + " is a " + fact.type() + ", not a " + type);
        }
        Relation strongest = relations.iterator().next();
        if (fact.relation() != strongest) {
            differences.add(name + " is " + fact.relation() + ", not " + strongest);
        }
        List<Relation> found = fact.roles().stream().map(Role::relation).toList();
        if (!found.containsAll(relations)) {
            differences.add(name + " is " + found + ", not all of " + relations);
        }
        Set<Span> missed = new TreeSet<>(places);
        fact.mentions().forEach(mention -> missed.remove(mention.span()));
        if (!missed.isEmpty()) {
            differences.add(name + " is not found at " + missed);
        }
        return differences;
    }

    private static SpecifiedThing ofOne(List<Mark> marks) {
        List<Mark> described =
                marks.stream().filter(mark -> mark.type().isPresent()).toList();
        Set<Span> places = new TreeSet<>();
        marks.forEach(mark -> places.add(mark.span()));
        if (described.stream()
                        .map(mark -> List.of(mark.type(), mark.relations()))
                        .distinct()
                        .count()
                != 1) {
            throw new IllegalArgumentException("the marks of " + marks.get(0).name() + " do not say one thing of it");
        }
        Mark first = described.get(0);
        return new SpecifiedThing(first.name(), first.type().orElseThrow(), new TreeSet<>(first.relations()), places);
    }
}
