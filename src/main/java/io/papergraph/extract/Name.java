package io.papergraph.extract;

import java.util.Set;
import java.util.TreeSet;

/**
 * A place that is read as one name.
 *
 * @param text the name as read there; more than the place holds for the second half of "CIFAR-10/100"
 * @param finders all that proposed exactly this place, sorted
 * @param likely whether the likelier reading of the text has it
 */
record Name(Place place, String text, Set<String> finders, boolean likely) {
    Name {
        finders = new TreeSet<>(finders);
    }

    /** The same as a less likely reading. */
    Name lessLikely() {
        return new Name(place, text, finders, false);
    }

    String key() {
        return NameKey.folded(text);
    }

    boolean isFoundBy(String finder) {
        return finders.contains(finder);
    }
}
