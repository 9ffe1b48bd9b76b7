package io.papergraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a Hugging Face page, where it runs into the first title: {@code SubscribeOrchid: …}. */
final class PageHeader {
    private static final Pattern INBOX =
            Pattern.compile("(?:new)?Get trending papers in your email inbox(?: once a day)?!(?=\\S)");
    private static final Pattern BY = Pattern.compile("by ?AK and the research community(?=\\S)");
    private static final Pattern SUBSCRIBE =
            Pattern.compile("Subscribe(?=[\\p{Lu}\\p{N}\"“'(\\[$]|(?!rs?\\b|d\\b|s\\b)\\p{Ll}+[\\p{Lu}\\p{N}:-])");

    private PageHeader() {}

    /** The line without what of the head runs into it. */
    static String cut(String line) {
        String rest = line;
        for (Pattern part : new Pattern[] {INBOX, SUBSCRIBE, BY}) {
            Matcher matcher = part.matcher(rest);
            rest = matcher.lookingAt() ? rest.substring(matcher.end()) : rest;
        }
        return rest;
    }
}
