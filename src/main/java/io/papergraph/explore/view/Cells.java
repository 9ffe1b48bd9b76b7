package io.papergraph.explore.view;

import io.papergraph.Relation;
import io.papergraph.TitleKey;
import io.papergraph.graph.Graph;
import io.papergraph.graph.Transaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which texts of an answer are papers' titles or entities' names, so that a page can link them. */
final class Cells {
    private static final int LONGEST = 300;
    private static final int AT_ONCE = 1000;
    private static final Set<String> WORDS =
            Arrays.stream(Relation.values()).map(Relation::name).collect(Collectors.toSet());

    private final Map<String, List<Target>> targets = new HashMap<>();

    private Cells() {}

    /** @param type {@code Paper} or an entity's type */
    record Target(String key, String type) {}

    static Cells of(Collection<?> values, Graph graph) {
        Set<String> texts = new LinkedHashSet<>();
        values.forEach(value -> gather(value, texts));
        List<String> all = List.copyOf(texts);
        Cells cells = new Cells();
        graph.read(transaction -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                cells.look(all.subList(from, Math.min(all.size(), from + AT_ONCE)), transaction);
            }
            return null;
        });
        return cells;
    }

    /**
     * What a text means; empty if nothing, or several things.
     *
     * @param type of what it must mean, if that is known
     */
    Optional<Target> target(String text, Optional<String> type) {
        List<Target> all = targets.getOrDefault(text, List.of());
        List<Target> fitting = all.stream()
                .filter(target -> type.isEmpty() || target.type().equals(type.get()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static void gather(Object value, Set<String> texts) {
        if (value instanceof Collection<?> list) {
            list.forEach(item -> gather(item, texts));
        } else if (value instanceof String text && text.length() <= LONGEST && !WORDS.contains(text)) {
            texts.add(text);
        }
    }

    private void look(List<String> texts, Transaction transaction) {
        Map<String, List<String>> byHash = texts.stream()
                .filter(text -> !text.isBlank())
                .collect(Collectors.groupingBy(text -> TitleKey.of(text).hash()));
        Map<String, Object> parameters = Map.of("titles", String.join(" OR ", byHash.keySet()), "names", texts);
        for (Map<String, Object> row : transaction.run("page/cells", parameters).list()) {
            String found = (String) row.get("text");
            Target target = new Target((String) row.get("key"), (String) row.get("type"));
            List<String> meant = target.type().equals("Paper") ? byHash.getOrDefault(found, List.of()) : List.of(found);
            meant.forEach(text ->
                    targets.computeIfAbsent(text, any -> new ArrayList<>()).add(target));
        }
    }
}
