package io.papergraph.resolve;

import io.papergraph.EntityType;
import java.util.Map;
import java.util.Optional;

/**
 * How many papers write a name in one way and mean one type by it.
 *
 * @param papers how many
 * @param paper the key of one of them, the smallest
 * @param years how many of them are of each year that is known
 */
public record NameUse(Wording wording, EntityType type, long papers, String paper, Map<Integer, Long> years) {
    public NameUse {
        years = Map.copyOf(years);
        if (papers < 1) {
            throw new IllegalArgumentException("nobody writes " + wording.name());
        }
    }

    NameUse as(EntityType other) {
        return new NameUse(wording, other, papers, paper, years);
    }

    String fold() {
        return wording.fold(type.kind());
    }

    Optional<String> definition() {
        return wording.definition(type.kind());
    }
}
