package io.papergraph.evaluate;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Relation;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import io.papergraph.gold.GoldRepository;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Turns annotations into predictions with every kind of error, the same for the same seed. */
final class Distortion {
    /** Letters whose lower case is ASCII in part or whole, plurals, and names of which nothing is left. */
    private static final List<String> ODD_NAMES =
            List.of("İris", "\u212Bite \u212A", "GAS", "GASES", "glasses", "C++", "A*", "v1.5.", "Σ", "模型", "...", "s");

    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final Random random;
    private final List<String> strangeNames = new ArrayList<>(ODD_NAMES);

    Distortion(long seed, List<GoldPaper> gold) {
        random = new Random(seed);
        gold.forEach(paper -> paper.entities().forEach(entity -> strangeNames.add(entity.name())));
    }

    /** Annotations with more relations, other opinions on what is optional, and odd names. */
    GoldPaper annotations(GoldPaper gold) {
        List<GoldEntity> entities = new ArrayList<>();
        for (GoldEntity entity : gold.entities()) {
            List<Relation> relations = new ArrayList<>(entity.relations());
            if (chance(0.1)) {
                relations.add(any(RELATIONS));
            }
            String name = chance(0.05) ? any(ODD_NAMES) : entity.name();
            boolean optional = chance(0.1) != entity.optional();
            entities.add(new GoldEntity(entity.type(), name, entity.surfaces(), relations, optional));
        }
        return new GoldPaper(gold.id(), gold.paper(), entities, gold.repositories());
    }

    Optional<Extraction> predictions(GoldPaper gold) {
        if (chance(0.03)) {
            return Optional.empty();
        }
        List<Fact> facts = new ArrayList<>();
        for (GoldEntity entity : gold.entities()) {
            if (!chance(0.15)) {
                facts.addAll(chance(0.1) ? halves(entity) : List.of(fact(entity, entity.surfaces())));
            }
        }
        while (chance(0.4)) {
            facts.add(fact(any(TYPES), any(RELATIONS), any(strangeNames), List.of()));
        }
        for (GoldRepository repository : gold.repositories()) {
            if (!chance(0.2)) {
                facts.add(fact(EntityType.REPOSITORY, repository.relation(), cased(repository.slug()), List.of()));
            }
        }
        if (chance(0.05)) {
            facts.add(fact(EntityType.REPOSITORY, Relation.RELEASES, "made/up", List.of()));
        }
        Collections.shuffle(facts, random);
        return Optional.of(new Extraction(gold.paper(), facts, List.of()));
    }

    private List<Fact> halves(GoldEntity entity) {
        int half = (entity.surfaces().size() + 1) / 2;
        return List.of(
                fact(entity, entity.surfaces().subList(0, half)),
                fact(entity, entity.surfaces().subList(half, entity.surfaces().size())));
    }

    private Fact fact(GoldEntity entity, List<String> surfaces) {
        EntityType type = chance(0.1) ? any(TYPES) : entity.type();
        Relation relation = chance(0.15) ? any(RELATIONS) : any(entity.relations());
        String name = entity.name();
        if (!surfaces.isEmpty() && chance(0.2)) {
            name = any(surfaces);
        } else if (chance(0.1)) {
            name = any(strangeNames);
        }
        return fact(type, relation, cased(name), surfaces);
    }

    private Fact fact(EntityType type, Relation relation, String name, List<String> surfaces) {
        List<String> mentions = surfaces.isEmpty() ? List.of(name) : surfaces;
        return MadeUp.fact(type, relation, random.nextDouble(), name, mentions);
    }

    private String cased(String text) {
        return chance(0.2) ? text.toUpperCase(Locale.ROOT) : text;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
