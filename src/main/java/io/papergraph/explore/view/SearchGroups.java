package io.papergraph.explore.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hits by their type, each once; the group whose first hit is the best comes first. */
final class SearchGroups {
    /** What so many papers name is likely meant, however little of its name is typed. */
    private static final long OFTEN = 10;

    private final int typed;
    private final int limit;
    private final Set<Object> seen = new HashSet<>();
    private final Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();

    /**
     * @param typed how many characters a person has typed
     * @param limit at most so many of a type
     */
    SearchGroups(int typed, int limit) {
        this.typed = typed;
        this.limit = limit;
    }

    /** @param hit with key, name, type, rank (the least is the best) and perhaps papers, year, also */
    void add(Map<String, Object> hit) {
        List<Map<String, Object>> group = groups.computeIfAbsent((String) hit.get("type"), type -> new ArrayList<>());
        if (group.size() < limit && seen.add(hit.get("key"))) {
            group.add(hit);
        }
    }

    List<Map<String, Object>> list() {
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .sorted(Comparator.comparing(group -> group.getValue().get(0), best()))
                .map(group -> Map.of(
                        "type", group.getKey(),
                        "hits",
                                group.getValue().stream()
                                        .map(SearchGroups::shown)
                                        .toList()))
                .toList();
    }

    private Comparator<Map<String, Object>> best() {
        return Comparator.<Map<String, Object>>comparingLong(hit -> (Long) hit.get("rank"))
                .thenComparingInt(this::unlikeliness)
                .thenComparing(hit -> -papers(hit));
    }

    /** Papers go between what is nearly typed out or often named, and what is neither. */
    private int unlikeliness(Map<String, Object> hit) {
        boolean nearlyTyped = ((String) hit.get("name")).length() <= 2 * typed;
        if (papers(hit) >= OFTEN || nearlyTyped) {
            return 0;
        }
        return hit.get("type").equals("Paper") ? 1 : 2;
    }

    private static long papers(Map<String, Object> hit) {
        return hit.get("papers") instanceof Long papers ? papers : 0;
    }

    private static Map<String, Object> shown(Map<String, Object> hit) {
        Map<String, Object> shown = new LinkedHashMap<>(hit);
        shown.remove("rank");
        shown.values().removeIf(value -> value == null);
        if (hit.get("name").equals(hit.get("also"))) {
            shown.remove("also");
        }
        return shown;
    }
}
