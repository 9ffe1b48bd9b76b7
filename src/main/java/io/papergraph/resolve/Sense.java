package io.papergraph.resolve;

import java.util.SortedMap;

/**
 * One thing that an acronym is short for.
 *
 * @param longForms normal forms of its long forms, and how much speaks for each
 */
record Sense(SortedMap<String, Long> longForms) {
    long weight() {
        return longForms.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The long form that most speaks for, the first in order of equals. */
    String longForm() {
        return Counts.most(longForms);
    }
}
