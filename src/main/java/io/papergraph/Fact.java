package io.papergraph;

import java.util.List;
import java.util.Optional;

/**
 * What one paper says of one thing that it names, before any name is resolved; or what a source says that it has to do with it.
 *
 * @param name the most complete proper name in the text, cleaned of markup; {@code owner/name} for a repository
 * @param roles the strongest first, each relation once, never empty
 * @param confidence between 0 and 1
 * @param rule what found it, and what decided its strongest role
 * @param definition the long form where the paper spells the name out
 * @param mentions in the order of the text; empty if and only if a source gives the fact
 */
public record Fact(
        EntityType type,
        String name,
        List<Role> roles,
        double confidence,
        String rule,
        Optional<String> definition,
        List<Mention> mentions) {
    private static final String GIVEN = "given by ";

    public Fact {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a fact without a name");
        }
        if (roles.isEmpty() || mentions.isEmpty() != rule.startsWith(GIVEN)) {
            throw new IllegalArgumentException(name + " has no role or no mention");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(name + " with a confidence of " + confidence);
        }
        roles = roles.stream().sorted().toList();
        mentions = mentions.stream().sorted().distinct().toList();
    }

    /** What a source says; its rule and its evidence are that it does: {@code given by hf.githubRepo}. */
    public static Fact given(Relation relation, EntityType type, String name, SourceField by) {
        String rule = GIVEN + by;
        return new Fact(type, name, List.of(new Role(relation, rule)), 1, rule, Optional.empty(), List.of());
    }

    /** Whether a source gives it, and not the paper's text. */
    public boolean isGiven() {
        return mentions.isEmpty();
    }

    /** The field in which a source gives it. */
    public Optional<SourceField> by() {
        return isGiven() ? Optional.of(SourceField.parse(rule.substring(GIVEN.length()))) : Optional.empty();
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
