package io.papergraph.read;

import java.util.List;
import java.util.regex.Pattern;

/** Categories and keywords that a format has on one line. */
final class ListedWords {
    private static final Pattern ARXIV_CATEGORIES =
            Pattern.compile("[a-z-]+(\\.[A-Za-z-]{2,})?( [a-z-]+\\.[A-Za-z-]{2,})*");

    private ListedWords() {}

    /** What stands between semicolons and commas; of arXiv's categories, between blanks. */
    static List<String> split(String line) {
        String text = Spaces.collapse(line);
        return List.of(text.split(ARXIV_CATEGORIES.matcher(text).matches() ? " " : " ?[;,] ?"));
    }
}
