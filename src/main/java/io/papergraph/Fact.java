package io.papergraph;

import java.util.List;
import java.util.Optional;

/**
 * What one paper says of one thing that it names, before any name is resolved.
 *
 * @param name the most complete proper name in the text, cleaned of markup; {@code owner/name} for a repository
 * @param roles the strongest first, each relation once, never empty
 * @param confidence between 0 and 1
 * @param rule what found it, and what decided its strongest role
 * @param definition the long form where the paper spells the name out
 * @param mentions in the order of the text, never empty
 */
public record Fact(
        EntityType type,
        String name,
        List<Role> roles,
        double confidence,
        String rule,
        Optional<String> definition,
        List<Mention> mentions) {
    public Fact {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a fact without a name");
        }
        if (roles.isEmpty() || mentions.isEmpty()) {
            throw new IllegalArgumentException(name + " has no role or no mention");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(name + " with a confidence of " + confidence);
        }
        roles = roles.stream().sorted().toList();
        mentions = mentions.stream().sorted().distinct().toList();
    }

    /** The strongest relation that the text supports. */
    public Relation relation() {
        return roles.get(0).relation();
    }

    /** The sentence that shows the strongest relation. */
    public String evidence() {
        return roles.get(0).evidence();
    }
}
