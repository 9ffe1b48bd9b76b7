package io.papergraph.extract;

import io.papergraph.Relation;

/**
 * A role that a rule gives to names.
 *
 * @param decides whether it holds whatever else is said; otherwise it is weighed
 */
public record RuleRole(Relation relation, boolean decides) {
    private static final String DECIDES = "!";

    /** Reads {@code USES}, or {@code INTRODUCES!} for one that decides. */
    public static RuleRole parse(String text) {
        boolean decides = text.endsWith(DECIDES);
        return new RuleRole(
                Relation.valueOf(decides ? text.substring(0, text.length() - DECIDES.length()) : text), decides);
    }
}
