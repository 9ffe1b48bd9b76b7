package io.papergraph.extract;

import io.papergraph.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Claims of a paper that nobody wrote. */
final class MadeUpClaims {
    private MadeUpClaims() {}

    static Claim claim(EntityType type, double confidence, String name, Name... names) {
        return claim(type, confidence, new Thing(name, Optional.empty(), List.of(names)));
    }

    static Claim claim(EntityType type, double confidence, Thing thing) {
        Cues cues = new Cues(new TreeSet<>(Set.of("called:" + thing.name())), Map.of(), List.of());
        return new Claim(new Described(thing, cues), new TypeDecision.Typed(type, confidence), thing.names());
    }

    static Name likely(int from, int to) {
        return new Name(new Place(0, from, to), "words", Set.of("shape"), true);
    }

    static Name other(int from, int to) {
        return likely(from, to).lessLikely();
    }
}
