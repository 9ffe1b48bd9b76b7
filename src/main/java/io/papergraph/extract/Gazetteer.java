package io.papergraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The known names, and the words that are no names at all. */
final class Gazetteer {
    /** Families and techniques too general to list. */
    static final String GENERIC = "generic";
    /** Names of what is not an entity: hardware, companies, languages, venues. */
    static final String OTHER = "other";

    private final NameIndex<GazetteerRow> rows;
    private final Set<String> ordinaryWords;

    /** @throws IllegalArgumentException if two rows hold one name */
    Gazetteer(List<GazetteerRow> rows, Set<String> ordinaryWords) {
        this.ordinaryWords = new HashSet<>(ordinaryWords);
        SortedMap<String, GazetteerRow> byKey = new TreeMap<>();
        for (GazetteerRow row : rows) {
            GazetteerRow before = byKey.put(NameKey.words(row.name()), row);
            if (before != null) {
                throw new IllegalArgumentException(
                        "%s in %s is %s in %s".formatted(row.name(), row.list(), before.name(), before.list()));
            }
        }
        this.rows = new NameIndex<>(byKey);
    }

    /** The row that a text names, its condition on the spelling met; a plural names its singular's row. */
    Optional<GazetteerRow> row(String text) {
        return row(text, NameKey.words(text));
    }

    /** @param key of the text, its {@link NameKey#words} */
    Optional<GazetteerRow> row(String text, String key) {
        return rows.get(key)
                .or(() -> rows.get(NameKey.singular(key)))
                .filter(row -> row.condition() == GazetteerRow.Condition.NONE || row.isSpelled(text));
    }

    /** Whether some row names it, whatever its condition. */
    boolean holds(String name) {
        String key = NameKey.words(name);
        return rows.get(key).isPresent() || rows.get(NameKey.singular(key)).isPresent();
    }

    /** Whether some name begins with the text of this key. */
    boolean startsName(String key) {
        return rows.startsName(key);
    }

    /** Whether this is a word that people mostly write in lower case; of a hyphenated word all parts are. */
    boolean isOrdinary(String lower) {
        if (ordinaryWords.contains(lower)) {
            return true;
        }
        String[] parts = lower.split("-");
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            if (!ordinaryWords.contains(part) && part.length() > 1) {
                return false;
            }
        }
        return true;
    }
}
