package io.papergraph.explore.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys that a picture shows, in the order in which they came, up to a number. */
final class Selection {
    private final Set<String> keys = new LinkedHashSet<>();
    private int most;

    /** Makes room for so many more. */
    void widen(int more) {
        most = keys.size() + more;
    }

    void add(String key) {
        keys.add(key);
    }

    /** Takes up to so many of these that it does not have yet, from the first on. */
    void take(Collection<String> more, int atMost) {
        more.stream()
                .filter(key -> !keys.contains(key))
                .limit(Math.max(0, Math.min(atMost, most - keys.size())))
                .forEach(keys::add);
    }

    void take(Collection<String> more) {
        take(more, most);
    }

    int room() {
        return most - keys.size();
    }

    List<String> keys() {
        return List.copyOf(keys);
    }
}
