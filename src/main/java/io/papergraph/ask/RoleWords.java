package io.papergraph.ask;

import io.papergraph.Relation;

/** What papers do with what they name, as verbs. */
final class RoleWords {
    private RoleWords() {}

    /** Of one paper: "evaluates on". */
    static String one(String role) {
        return switch (Relation.valueOf(role)) {
            case INTRODUCES -> "introduces";
            case USES -> "builds on";
            case EVALUATES_ON -> "evaluates on";
            case COMPARES_WITH -> "compares with";
            case MENTIONS -> "mentions";
            case ADDRESSES -> "addresses";
            case REPORTS -> "reports";
            case RELEASES -> "releases";
            case REFERENCES -> "refers to";
        };
    }

    /** Of several papers: "evaluate on". */
    static String many(String role) {
        String verb = one(role);
        int end = (verb + " ").indexOf(' ');
        String base = verb.substring(0, end).replaceFirst("(?<=ss)es$|s$", "");
        return base + verb.substring(end);
    }
}
