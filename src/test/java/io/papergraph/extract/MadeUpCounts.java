package io.papergraph.extract;

import io.papergraph.EntityType;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What papers that nobody wrote say of names that nobody gave. */
final class MadeUpCounts {
    private MadeUpCounts() {}

    /** What one paper says of the names that it holds: a type, that one is optional, or nothing. */
    static Arbitrary<Map<String, NameCounts>> paper() {
        Arbitrary<String> names = Arbitraries.of("zorbax", "zorbax 2", "otter net", "kite");
        Arbitrary<Optional<EntityType>> types = Arbitraries.of(EntityType.MODEL, EntityType.METHOD, EntityType.TASK)
                .optional(0.6);
        Arbitrary<NameCounts> counts = types.flatMap(
                type -> Arbitraries.of(0, 1).map(optional -> type.map(t -> new NameCounts(1, Map.of(t, 1), 0))
                        .orElse(new NameCounts(1, Map.of(), optional))));
        return Arbitraries.maps(names, counts);
    }

    static NavigableMap<String, NameCounts> sum(List<Map<String, NameCounts>> papers) {
        NavigableMap<String, NameCounts> sum = new TreeMap<>();
        papers.forEach(paper -> paper.forEach((name, counts) -> sum.merge(name, counts, NameCounts::plus)));
        return sum;
    }
}
