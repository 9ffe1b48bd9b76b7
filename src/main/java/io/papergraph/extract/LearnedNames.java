package io.papergraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The names of annotated papers, and how the papers take them. */
public final class LearnedNames implements NameList {
    private static final NameCounts NONE = new NameCounts(0, Map.of(), 0);

    private final NameIndex<NameCounts> names;
    private final Map<String, NameCounts> withheld;

    /** @param names by their key, {@link #key} */
    public LearnedNames(SortedMap<String, NameCounts> names) {
        this(new NameIndex<>(names), Map.of());
    }

    private LearnedNames(NameIndex<NameCounts> names, Map<String, NameCounts> withheld) {
        this.names = names;
        this.withheld = withheld;
    }

    /** What spellings of one name share. */
    public static String key(String name) {
        return NameKey.words(NameKey.display(name));
    }

    /** The same as if some of the papers had not been read. */
    public LearnedNames without(Map<String, NameCounts> papers) {
        return new LearnedNames(names, papers);
    }

    @Override
    public Optional<String> find(String text, String key, Sentence sentence, Place place) {
        return verdict(key);
    }

    Optional<String> find(String text) {
        return verdict(NameKey.words(text));
    }

    private Optional<String> verdict(String key) {
        return counts(key).verdict().or(() -> counts(NameKey.singular(key)).verdict());
    }

    @Override
    public boolean startsName(String key) {
        return names.startsName(key);
    }

    private NameCounts counts(String key) {
        NameCounts counts = names.get(key).orElse(NONE);
        NameCounts less = withheld.get(key);
        return less == null ? counts : counts.minus(less);
    }
}
