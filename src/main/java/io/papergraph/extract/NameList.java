package io.papergraph.extract;

import java.util.Optional;

/** Names that are known. */
interface NameList {
    /** How the list calls what this text names; empty if it does not know it there. */
    Optional<String> find(String text, Sentence sentence, Place place);

    /** Whether some name of the list begins with this text. */
    boolean startsName(String text);
}
