package io.papergraph.resolve;

import io.papergraph.EntityKind;
import io.papergraph.Fold;
import java.util.Comparator;
import java.util.Optional;

/**
 * A name as papers write it, and what they say it is short for.
 *
 * @param name the key of its node, kind and spelling: {@code data:LRA}
 * @param longForm as the papers spell it out
 */
public record Wording(String name, Optional<String> longForm) implements Comparable<Wording> {
    private static final Comparator<Wording> ORDER = Comparator.comparing(Wording::name)
            .thenComparing(wording -> wording.longForm().orElse(""));

    static Wording of(String name) {
        return new Wording(name, Optional.empty());
    }

    String surface() {
        return name.substring(name.indexOf(':') + 1);
    }

    String fold() {
        return fold(EntityKind.ofKey(name));
    }

    /** Its normal form if it names something of this kind. */
    String fold(EntityKind kind) {
        return Fold.of(kind, surface());
    }

    /** The normal form of the long form, where the name is one word that stands for several. */
    Optional<String> definition(EntityKind kind) {
        return longForm.filter(
                        text -> text.length() > surface().length() && surface().indexOf(' ') < 0)
                .map(text -> Fold.of(kind, text))
                .filter(definition -> !definition.equals(fold(kind)));
    }

    @Override
    public int compareTo(Wording other) {
        return ORDER.compare(this, other);
    }
}
