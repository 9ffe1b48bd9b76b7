package io.papergraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of a page that are one text, wrapped by hand or by a terminal. */
final class Paragraph {
    private static final int WIDEST_WRAP = 140;
    private static final int LONGEST = 20_000;
    private static final Set<String> CONNECTIVES = Set.of(
            "a", "an", "the", "of", "for", "and", "or", "with", "in", "on", "via", "to", "from", "by", "using", "as",
            "at", "through", "towards", "toward", "between", "into", "without", "beyond", "is", "are");

    private final int line;
    private final List<String> texts = new ArrayList<>();
    private final boolean separate;
    private int width;
    private int length;
    private Capitals capitals = Capitals.NONE;

    /**
     * @param line the number of its first line
     * @param separate whether a blank line stands before
     */
    Paragraph(int line, String text, boolean separate) {
        this.line = line;
        this.separate = separate;
        add(text);
    }

    void add(String text) {
        texts.add(text);
        width = Math.max(width, text.length());
        length += text.length() + 1;
        capitals = capitals.and(Prose.capitals(text));
    }

    int line() {
        return line;
    }

    /** As it came, with its line breaks. */
    String text() {
        return String.join("\n", texts);
    }

    boolean isAbstract(boolean afterTitle) {
        return Prose.isAbstract(Spaces.collapse(text()), afterTitle);
    }

    /**
     * Whether the next line goes on with this text.
     *
     * @param afterTitle whether this is likely to be an abstract
     * @param after the line behind the next one, empty where nothing follows directly
     */
    boolean goesOn(String next, String after, boolean afterTitle) {
        if (last().length() > WIDEST_WRAP || next.length() > WIDEST_WRAP || length > LONGEST) {
            return false;
        }
        boolean prose = afterTitle || texts.size() > 1 && !capitals.prevail();
        return prose ? proseGoesOn(next, after) : titleGoesOn(next);
    }

    /** Whether a line that might be the site's can only be this text's: in the midst of a sentence, and no room before. */
    boolean needs(String next) {
        return texts.size() > 1
                && !Prose.endsSentence(last())
                && (Prose.endsWithAddress(next) || !hadRoom(last(), next, width));
    }

    /** Whether it is as short as the name of an organisation. */
    boolean isShort() {
        return texts.size() == 1 && width <= 40 && text().split(" ").length <= 5;
    }

    private boolean titleGoesOn(String next) {
        return startsLower(next) || endsOpen(last());
    }

    private static boolean endsOpen(String text) {
        return text.matches(".*[:,–—-]") || CONNECTIVES.contains(word(text, text.lastIndexOf(' ') + 1));
    }

    private boolean proseGoesOn(String next, String after) {
        boolean hadRoom = hadRoom(last(), next, Math.max(width, next.length()));
        boolean ended = Prose.endsSentence(last());
        if (separate) {
            return !(ended && hadRoom && after.isEmpty() && standsAlone(next, after));
        }
        boolean leadsOn =
                !Prose.isTitleCase(next) && (endsOpen(next) || startsLower(after) && !Prose.endsSentence(next));
        if (startsLower(next)) {
            return !ended || !hadRoom;
        }
        if (!ended) {
            return !hadRoom || !Prose.isTitleCase(last()) && (leadsOn || !Prose.isTitleCase(next));
        }
        return leadsOn || !hadRoom && !Prose.isTitleCase(next) && !standsAlone(next, after);
    }

    /** Whether a line is complete without the one behind it, as a title is. */
    private boolean standsAlone(String next, String after) {
        return !Prose.endsSentence(next)
                && (after.isEmpty() || !startsLower(after) && hadRoom(next, after, Math.max(width, after.length())));
    }

    /** Whether the next line's first word would have stood on this one, had the text gone on. */
    private static boolean hadRoom(String line, String next, int width) {
        return line.length() + 1 + word(next, 0).length() <= width;
    }

    private static boolean startsLower(String text) {
        return text.matches("[^\\p{L}\\p{N}]*\\p{Ll}[^\\p{Lu}\\s]*(\\s.*)?");
    }

    private static String word(String text, int start) {
        int end = text.indexOf(' ', start);
        return (end < 0 ? text.substring(start) : text.substring(start, end)).toLowerCase(Locale.ROOT);
    }

    private String last() {
        return texts.get(texts.size() - 1);
    }
}
