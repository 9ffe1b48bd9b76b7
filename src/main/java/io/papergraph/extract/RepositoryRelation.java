package io.papergraph.extract;

import io.papergraph.Relation;
import java.util.regex.Pattern;

/**
 * Whether a paper releases a repository or refers to someone else's, by what its sentence says before the address.
 *
 * <p>Words of one's own release ("our code", "we open-source") decide for {@link Relation#RELEASES}; else words of borrowing
 * ("we build on", "the implementation from", "toolkit") for {@link Relation#REFERENCES}; else it is RELEASES, which bare
 * "Code: …" and "is available at …" mean. Only the part after an earlier address of the sentence counts, if there is one.
 */
final class RepositoryRelation {
    private static final Pattern RELEASED = anyOf(
            "\\bour (?!(?:experiments?|evaluations?|baselines?)\\b|(?:\\w+ ){1,2}(?:is|are) (?:\\w+ )?(?:based|built) )",
            "\\bwe (?:(?:also|have|will|further|publicly|fully|hereby) )*"
                    + "(?:release|open-?source|publish|share|provide|make|host|upload)",
            "\\b(?:will be|has been|have been) (?:\\w+ )?(?:released|open-?sourced|published|shared|uploaded|made)",
            "\\b(?:for|of|in|behind|from|reproduce) this (?:paper|work|study|article|survey)\\b",
            "\\bwe (?:\\w+ )?(?:present|introduce|propose|describe|develop)\\b",
            "(?<!\\b(?:which|that) )\\b(?:is|are|can be) (?:\\w+ )?(?:available|released|accessible|found)\\b",
            "\\b(?:code|data|scripts?|utilities) (?:publicly )?available\\b",
            "\\band (?:\\w+ )?(?:released|available|open-?sourced)\\b");
    private static final Pattern BORROWED = anyOf(
            "\\b(?:buil[dt]s?|building|based|rel(?:y|ies)|relying) (?:\\w+ )?(?:up)?on\\b",
            "\\b(?:we|which|that|were|was|are|is) "
                    + "(?:uses?|used|adapt|adapts|adopt|adopts|adopted|follow|follows|fork|forked|modify|modified|extend|extends|employ|employs|employed)\\b",
            "\\b(?:using|following (?!\\W*(?:[\\w-]+ )?(?:links?|urls?|address|repository|site|page)\\b|\\W*$)|thanks to|a fork of)\\b",
            "\\b(?:adapted|borrowed|taken|forked) from\\b",
            "(?<!\\bbe )\\b(?:downloaded|obtained) from\\b",
            "\\b(?:provided|released|introduced|developed|maintained) by\\b",
            "\\b(?:implementations?|code|codebase|scripts?|weights|checkpoints?) (?:from|by)\\b",
            "\\b(?:official|original|existing|third-party|authors['’]) (?:implementation|code|codebase|repository)\\b",
            "\\b(?:toolkit|library|package) ?[(\\[]$");
    private static final Pattern OTHER_ADDRESS = Pattern.compile("https?://\\S*|\\bgithub\\.com/\\S*");

    private RepositoryRelation() {}

    /** @param start where the address begins in the sentence */
    static Relation of(String sentence, int start) {
        String[] parts = OTHER_ADDRESS.split(sentence.substring(0, start), -1);
        String before = parts[parts.length - 1];
        if (RELEASED.matcher(before).find()) {
            return Relation.RELEASES;
        }
        return BORROWED.matcher(before).find() ? Relation.REFERENCES : Relation.RELEASES;
    }

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives), Pattern.CASE_INSENSITIVE);
    }
}
