package io.papergraph.resolve;

import io.papergraph.Entity;
import io.papergraph.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides which entities the names of papers mean. */
public final class Entities {
    private Entities() {}

    /**
     * The entities that names mean, by key. All uses of a fold must be there.
     *
     * <p>Names with one normal form mean one entity, of the type and with the spelling that most papers give it.
     */
    public static List<Entity> of(List<NameUse> uses) {
        return uses.stream()
                .collect(Collectors.groupingBy(NameUse::fold, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(block -> entity(block.getKey(), block.getValue()))
                .toList();
    }

    private static Entity entity(String fold, List<NameUse> uses) {
        Map<EntityType, Long> types = count(uses, NameUse::type);
        Map<String, Long> surfaces = count(uses, NameUse::surface);
        return new Entity(fold, most(types), most(surfaces), types, uses.get(0).papersOfFold());
    }

    private static <K> Map<K, Long> count(List<NameUse> uses, Function<NameUse, K> key) {
        return uses.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingLong(NameUse::papers)));
    }

    private static <K extends Comparable<K>> K most(Map<K, Long> counts) {
        Comparator<Map.Entry<K, Long>> byCount = Map.Entry.comparingByValue();
        return counts.entrySet().stream()
                .min(byCount.reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
