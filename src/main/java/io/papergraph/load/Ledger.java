package io.papergraph.load;

import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What names meant, and mean now. */
final class Ledger {
    private static final Comparator<Map<String, Object>> ORDER = Comparator.comparing(Object::toString);

    private final Map<String, Map<String, Map<String, Object>>> before = new TreeMap<>();
    private final Map<String, Map<String, Map<String, Object>>> now = new TreeMap<>();
    private final Map<String, Map<String, Object>> entities = new HashMap<>();

    /** Reads what the graph has of names with these normal forms. */
    static Ledger read(Set<String> folds, Transaction transaction) {
        Ledger ledger = new Ledger();
        for (Map<String, Object> row : transaction.run("read/meanings", Map.of("folds", List.copyOf(folds)))) {
            ledger.put(ledger.before, row.get("name"), row.get("entity"), properties(row.get("why"), row.get("paper")));
            ledger.entities.put((String) row.get("entity"), properties(row.get("properties")));
        }
        return ledger;
    }

    void note(String name, Meaning meaning) {
        meaning.entities()
                .forEach(entity -> put(
                        now,
                        name,
                        entity,
                        properties(meaning.why(), meaning.paper().orElse(null))));
    }

    /** Entities that the names meant. */
    Set<String> formerEntities() {
        return entities(before);
    }

    /** Entities that the names mean. */
    Set<String> entities() {
        return entities(now);
    }

    /** The properties of an entity that a name meant; none if it is new. */
    Map<String, Object> formerProperties(String entity) {
        return entities.getOrDefault(entity, Map.of());
    }

    /** Names that do not mean what they meant. */
    Set<String> changedNames() {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> before.getOrDefault(name, Map.of())
                .keySet()
                .equals(now.getOrDefault(name, Map.of()).keySet()));
        return names;
    }

    List<Map<String, Object>> newRows() {
        return rows(now, before);
    }

    List<Map<String, Object>> goneRows() {
        List<Map<String, Object>> gone = rows(before, now);
        gone.removeIf(
                row -> now.getOrDefault((String) row.get("name"), Map.of()).containsKey((String) row.get("entity")));
        return gone;
    }

    private static List<Map<String, Object>> rows(
            Map<String, Map<String, Map<String, Object>>> some, Map<String, Map<String, Map<String, Object>>> others) {
        List<Map<String, Object>> rows = new ArrayList<>();
        some.forEach((name, meanings) -> meanings.forEach((entity, properties) -> {
            if (!properties.equals(others.getOrDefault(name, Map.of()).get(entity))) {
                rows.add(Map.of("name", name, "entity", entity, "properties", properties));
            }
        }));
        return rows;
    }

    private void put(
            Map<String, Map<String, Map<String, Object>>> meanings,
            Object name,
            Object entity,
            Map<String, Object> properties) {
        Map<String, Map<String, Object>> of = meanings.computeIfAbsent((String) name, any -> new TreeMap<>());
        of.merge((String) entity, properties, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
    }

    private static Map<String, Object> properties(Object why, Object paper) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("why", why);
        if (paper != null) {
            properties.put("paper", paper);
        }
        return properties;
    }

    private static Set<String> entities(Map<String, Map<String, Map<String, Object>>> meanings) {
        Set<String> entities = new TreeSet<>();
        meanings.values().forEach(of -> entities.addAll(of.keySet()));
        return entities;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Object node) {
        return (Map<String, Object>) node;
    }
}
