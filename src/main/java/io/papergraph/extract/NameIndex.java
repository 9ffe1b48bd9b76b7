package io.papergraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Finds what is known of a name by its key, and tells whether any name begins so. Immutable. */
final class NameIndex<V> {
    private final Map<String, V> values;
    private final FingerprintSet beginnings;

    NameIndex(SortedMap<String, V> names) {
        values = new HashMap<>(names);
        int count = 0;
        String before = "";
        for (String name : names.keySet()) {
            count += name.length() - shared(before, name);
            before = name;
        }
        beginnings = new FingerprintSet(count);
        for (String name : names.keySet()) {
            long print = Fingerprint.EMPTY;
            for (int i = 0; i < name.length(); i++) {
                print = Fingerprint.then(print, name.charAt(i));
                beginnings.add(print);
            }
        }
    }

    Optional<V> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether some name's key begins with this, or is this. */
    boolean startsName(String key) {
        return key.isEmpty() ? !values.isEmpty() : beginnings.place(Fingerprint.of(key)) != FingerprintSet.ABSENT;
    }

    /** With how many units both begin. */
    private static int shared(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
