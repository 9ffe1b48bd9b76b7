package io.papergraph.explore.loads;

import java.util.Map;

/**
 * Something that happened in a load.
 *
 * @param n its number, from 1 on; of the events that tell how far a load is the last one alone is kept
 * @param name {@code started}, {@code progress}, {@code rejected}, {@code warned}, and at the end {@code done} or {@code failed}
 * @param data plain values
 */
public record LoadEvent(long n, String name, Map<String, Object> data) {
    static final String PROGRESS = "progress";

    boolean isProgress() {
        return name.equals(PROGRESS);
    }
}
