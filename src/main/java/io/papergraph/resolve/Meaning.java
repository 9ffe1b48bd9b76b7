package io.papergraph.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What a name means, and why.
 *
 * @param entities keys: one, several if that cannot be told, or none if it is no name
 * @param why "normal form", "acronym", "known acronym" or "word N"
 * @param paper that defines the acronym
 */
public record Meaning(List<String> entities, String why, Optional<String> paper) {
    public Meaning {
        entities = entities.stream().distinct().sorted().toList();
    }

    public boolean isAmbiguous() {
        return entities.size() > 1;
    }

    Meaning of(List<String> others) {
        return new Meaning(others, why, paper);
    }
}
