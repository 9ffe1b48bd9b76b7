package io.papergraph.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which tokens belong to a name already. */
final class Occupied {
    private final Map<Integer, BitSet> sentences = new HashMap<>();

    boolean isFree(Place place) {
        BitSet tokens = sentences.get(place.sentence());
        if (tokens == null) {
            return true;
        }
        int next = tokens.nextSetBit(place.from());
        return next < 0 || next >= place.to();
    }

    /** Occupies the place if it is free, and says whether it was. */
    boolean take(Place place) {
        if (!isFree(place)) {
            return false;
        }
        sentences.computeIfAbsent(place.sentence(), s -> new BitSet()).set(place.from(), place.to());
        return true;
    }
}
