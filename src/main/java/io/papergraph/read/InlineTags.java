package io.papergraph.read;

import java.util.regex.Pattern;

/** Text in which some words stand in tags, as databases of references write titles and abstracts. */
final class InlineTags {
    private static final Pattern INLINE =
            Pattern.compile("(?i)</?(?:jats:)?(?:i|b|em|strong|sc|sub|sup|span|italic|bold)(?: [^<>]{0,200})?>");
    private static final Pattern BLOCK = Pattern.compile("(?i)</?(?:jats:)?(?:p|sec|title|br)(?: [^<>]{0,200})?/?>");

    private InlineTags() {}

    /** Without the tags; null stays null. */
    static String removed(String text) {
        return text == null || text.indexOf('<') < 0
                ? text
                : BLOCK.matcher(INLINE.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
