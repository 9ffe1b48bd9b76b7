package io.papergraph.extract;

import io.papergraph.Span;

/**
 * A place where a text links to a GitHub repository.
 *
 * @param owner as the text spells it; GitHub compares owner and name without case
 * @param span from the address's first character to the name's last one, without {@code .git}, path or fragment
 */
record RepositoryMention(String owner, String name, Span span) {
    String slug() {
        return owner + "/" + name;
    }
}
