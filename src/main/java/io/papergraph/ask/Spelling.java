package io.papergraph.ask;

import io.papergraph.EntityKind;
import io.papergraph.Fold;
import java.util.List;

/**
 * A name as papers write it.
 *
 * @param key kind and spelling: {@code data:LRA}
 * @param papers how many write it
 * @param meanings what it means: several if that depends on the paper or cannot be told, none if a person says that it is no name
 */
public record Spelling(String key, String surface, long papers, List<Meant> meanings) {
    public Spelling {
        meanings = List.copyOf(meanings);
    }

    public EntityKind kind() {
        return EntityKind.ofKey(key);
    }

    /** The normal form, which other spellings share. */
    public String fold() {
        return Fold.of(kind(), surface);
    }

    boolean isAmbiguous() {
        return meanings.size() > 1;
    }
}
