package io.papergraph;

import java.util.Locale;

/** Types that one name can share: a name that is a Model here and a Method there is one thing. */
public enum EntityKind {
    SYSTEM,
    DATA,
    TASK,
    METRIC,
    REPOSITORY;

    /** The word for it in keys: {@code system}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of what a key that begins with its word names. */
    public static EntityKind ofKey(String key) {
        return valueOf(key.substring(0, key.indexOf(':')).toUpperCase(Locale.ROOT));
    }
}
