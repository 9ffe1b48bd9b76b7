package io.papergraph.extract;

import java.util.Optional;

/** Names that are known. */
interface NameList {
    /**
     * How the list calls what a text names; empty if it does not know it there.
     *
     * @param key its {@link NameKey#words}
     */
    Optional<String> find(String text, String key, Sentence sentence, Place place);

    /** Whether some name of the list begins with the text of this key. */
    boolean startsName(String key);
}
