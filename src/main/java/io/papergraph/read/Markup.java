package io.papergraph.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How XML and HTML begin. */
final class Markup {
    private static final Pattern FIRST_TAG = Pattern.compile(
            "[\\s\ufeff]*(?:<(?:\\?[^>]*|!--.*?--|!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?)>\\s*)*<([a-z][\\w.:-]*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile("[\\s\ufeff]*<!doctype\\s+html", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("[\\s\ufeff]*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private Markup() {}

    /** The name of the first element; blank if there is none. */
    static String firstTag(Head head) {
        Matcher tag = FIRST_TAG.matcher(head.text());
        return tag.lookingAt() ? tag.group(1) : "";
    }

    static boolean isHtml(Head head) {
        return HTML.matcher(head.text()).lookingAt() || firstTag(head).matches("(?i)html|head|body");
    }

    /** The encoding that an XML file declares, else UTF-8. */
    static String encoding(Head head) {
        Matcher encoding = ENCODING.matcher(head.text());
        return encoding.lookingAt() ? encoding.group(1) : "UTF-8";
    }
}
