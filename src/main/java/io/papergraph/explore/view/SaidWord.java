package io.papergraph.explore.view;

import io.papergraph.resolve.Word;
import java.util.Optional;

/**
 * A word as a browser sends it; what it does not say is null.
 *
 * @param n its number, if it has one
 * @param kind {@code merge}, {@code split}, {@code drop} or {@code type}
 * @param name a name's key; to merge, of the one whose meaning stays, or an entity's key
 * @param other a name's or entity's key, to merge
 * @param paper the key of the only paper of which it is said
 * @param sentence as a list of words has it; the parts count
 */
public record SaidWord(Long n, String kind, String name, String other, String type, String paper, String sentence) {
    /** @throws IllegalArgumentException with a sentence if it says too little or too much */
    Word word() {
        return Word.of(
                n == null ? 0 : n,
                kind == null ? "" : kind,
                name == null ? "" : name,
                Optional.ofNullable(other),
                Optional.ofNullable(type),
                Optional.ofNullable(paper));
    }
}
