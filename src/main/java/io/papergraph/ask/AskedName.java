package io.papergraph.ask;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A name as a person asks for it: {@code LRA}, {@code Dataset:LRA} or, as the graph's keys have it, {@code data:LRA}.
 *
 * @param kind none if it may be of any
 */
record AskedName(Optional<EntityKind> kind, String name) {
    static AskedName of(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        Optional<EntityKind> kind = colon < 0 ? Optional.empty() : kind(trimmed.substring(0, colon));
        return new AskedName(
                kind, kind.isPresent() ? trimmed.substring(colon + 1).strip() : trimmed);
    }

    private static Optional<EntityKind> kind(String word) {
        return EntityType.of(word).map(EntityType::kind).or(() -> Arrays.stream(EntityKind.values())
                .filter(kind -> kind.label().equals(word))
                .findFirst());
    }

    /** Its normal forms in all kinds: a name of one kind may by a person's word mean something of another. */
    List<String> folds() {
        return name.isEmpty()
                ? List.of()
                : Arrays.stream(EntityKind.values())
                        .map(any -> Fold.of(any, name))
                        .toList();
    }

    /** Those of the asked kind: by what they are written as or else by what they mean. */
    List<Spelling> among(List<Spelling> spellings) {
        List<Spelling> written = spellings.stream()
                .filter(one -> kind.isEmpty() || one.kind() == kind.get())
                .toList();
        return written.isEmpty() ? spellings.stream().filter(this::isMeant).toList() : written;
    }

    private boolean isMeant(Spelling spelling) {
        return spelling.meanings().stream().anyMatch(meant -> meant.kind() == kind.orElseThrow());
    }
}
