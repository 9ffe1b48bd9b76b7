package io.papergraph.cli;

import java.util.Optional;

/** Why a name means what it means, in words. */
final class Reason {
    private Reason() {}

    /**
     * @param why as the ledger has it
     * @param defined the title of a paper that defines the acronym
     */
    static String text(String why, Optional<String> defined) {
        if (why.startsWith("word ")) {
            return "your " + why;
        }
        return switch (why) {
            case "normal form" -> "by its normal form";
            case "known acronym" -> "known acronym (loader/rules/acronyms.tsv)";
            default ->
                why + defined.map(title -> ", defined in \"" + title + "\"").orElse("");
        };
    }
}
