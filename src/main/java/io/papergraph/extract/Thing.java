package io.papergraph.extract;

import java.util.List;
import java.util.Optional;

/**
 * Something that a paper names, with all its names.
 *
 * @param name the name that the paper goes on to use, cleaned
 * @param definition the long form, where the paper spells the name out
 * @param names in the order of the text, never empty
 */
record Thing(String name, Optional<String> definition, List<Name> names) {
    Thing {
        names = List.copyOf(names);
    }

    /** Whether the title opens with it, written as names are, and goes on to say what it is. */
    boolean isTitled() {
        return isFoundBy(TitleFinder.NAMED)
                && name.indexOf(' ') < 0
                && Shape.of(name).isNameLike();
    }

    boolean isFoundBy(String finder) {
        return names.stream().anyMatch(name -> name.isFoundBy(finder));
    }
}
