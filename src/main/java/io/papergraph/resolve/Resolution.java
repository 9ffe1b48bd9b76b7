package io.papergraph.resolve;

import io.papergraph.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What names mean. */
public final class Resolution {
    private final Map<Wording, Meaning> settled;
    private final Map<String, Map<Wording, Meaning>> byPaper;
    private final SortedMap<String, Entity> entities;

    Resolution(
            Map<Wording, Meaning> settled,
            Map<String, Map<Wording, Meaning>> byPaper,
            SortedMap<String, Entity> entities) {
        this.settled = settled;
        this.byPaper = byPaper;
        this.entities = entities;
    }

    /** What a paper means by a name; nothing if it is no name. */
    public Optional<Meaning> meaning(String paper, Wording wording) {
        Meaning own = byPaper.getOrDefault(paper, Map.of()).get(wording);
        return Optional.ofNullable(own == null ? settled.get(wording) : own);
    }

    /** Every meaning that some paper gives to the wording. */
    public List<Meaning> meanings(Wording wording) {
        Meaning one = settled.get(wording);
        return one != null
                ? List.of(one)
                : byPaper.values().stream()
                        .map(meanings -> meanings.get(wording))
                        .filter(meaning -> meaning != null)
                        .distinct()
                        .toList();
    }

    /** The entity with this key; none if no paper is left that surely means it. */
    public Optional<Entity> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }
}
