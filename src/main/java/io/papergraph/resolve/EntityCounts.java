package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import io.papergraph.Entity;
import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what is said of entities, and makes them of what most papers say. */
final class EntityCounts {
    private final Abbreviations known;
    private final SortedMap<String, Said> saidOf = new TreeMap<>();

    EntityCounts(Abbreviations known) {
        this.known = known;
    }

    private static final class Said {
        private final Map<EntityType, Long> types = new TreeMap<>();
        private final Map<String, Long> surfaces = new TreeMap<>();
        private final Map<String, Long> longForms = new TreeMap<>();
        private final List<Claim> introductions = new ArrayList<>();
        private final SortedMap<Integer, Long> years = new TreeMap<>();

        void add(EntityType type, Wording wording, Map<Integer, Long> when, long more) {
            types.merge(type, more, Long::sum);
            surfaces.merge(wording.surface(), more, Long::sum);
            wording.longForm().ifPresent(text -> longForms.merge(text, more, Long::sum));
            when.forEach((year, of) -> years.merge(year, of, Long::sum));
        }

        Entity entity(String key, List<Abbreviation> usual) {
            return new Entity(
                    key,
                    Counts.most(types),
                    Counts.most(surfaces),
                    types,
                    longForms.isEmpty() ? Optional.empty() : Optional.of(Counts.most(longForms)),
                    new Home(surfaces, years, usual).among(introductions));
        }
    }

    void add(String entity, NameUse use) {
        of(entity).add(use.type(), use.wording(), use.years(), use.papers());
    }

    void add(String entity, Claim claim) {
        of(entity)
                .add(
                        claim.type(),
                        claim.wording(),
                        claim.year().map(year -> Map.of(year, 1L)).orElse(Map.of()),
                        1);
        if (claim.introduces()) {
            addIntroduction(entity, claim);
        }
    }

    void addIntroduction(String entity, Claim claim) {
        of(entity).introductions.add(claim);
    }

    SortedMap<String, Entity> entities() {
        SortedMap<String, Entity> entities = new TreeMap<>();
        saidOf.forEach((key, said) -> entities.put(key, said.entity(key, known.ofShort(key))));
        return entities;
    }

    private Said of(String entity) {
        return saidOf.computeIfAbsent(entity, any -> new Said());
    }
}
