package io.papergraph.extract;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The names of annotated papers, and how the papers take them. */
public final class LearnedNames implements NameList {
    private static final NameCounts NONE = new NameCounts(0, Map.of(), 0);

    private final NavigableMap<String, NameCounts> names;
    private final Map<String, NameCounts> withheld;

    /** @param names by their key, {@link #key} */
    public LearnedNames(NavigableMap<String, NameCounts> names) {
        this(names, Map.of());
    }

    private LearnedNames(NavigableMap<String, NameCounts> names, Map<String, NameCounts> withheld) {
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
    public Optional<String> find(String text, Sentence sentence, Place place) {
        return find(text);
    }

    Optional<String> find(String text) {
        String key = NameKey.words(text);
        return counts(key).verdict().or(() -> counts(NameKey.singular(key)).verdict());
    }

    @Override
    public boolean startsName(String text) {
        String key = NameKey.words(text);
        String next = names.ceilingKey(key);
        return next != null && next.startsWith(key);
    }

    private NameCounts counts(String key) {
        NameCounts counts = names.getOrDefault(key, NONE);
        NameCounts less = withheld.get(key);
        return less == null ? counts : counts.minus(less);
    }
}
