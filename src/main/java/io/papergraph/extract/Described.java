package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A thing that a paper may name, and what speaks for its being this or that. */
public final class Described {
    private final Thing thing;
    private final Cues cues;

    Described(Thing thing, Cues cues) {
        this.thing = thing;
        this.cues = cues;
    }

    /** The name that the paper goes on to use. */
    public String name() {
        return thing.name();
    }

    /** Each text that names it, once, sorted. */
    public Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        thing.names().forEach(name -> texts.add(name.text()));
        return texts;
    }

    /** All cues, each once, sorted. */
    public Set<String> allCues() {
        return new TreeSet<>(cues.all());
    }

    /** This thing, with what is known of the other one. */
    Described and(Described other) {
        List<Name> names = new ArrayList<>(thing.names());
        names.addAll(other.thing.names());
        names.sort(Comparator.comparing(Name::place));
        Optional<String> definition = thing.definition().or(other.thing::definition);
        return new Described(new Thing(thing.name(), definition, names), cues.and(other.cues));
    }

    Thing thing() {
        return thing;
    }

    Cues cues() {
        return cues;
    }
}
