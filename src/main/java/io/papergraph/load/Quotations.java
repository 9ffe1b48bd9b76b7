package io.papergraph.load;

import io.papergraph.Hashes;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.TitleKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two papers share of which one quotes the other's title or arXiv id: hashes of the title's first words, which in a text stand in capitals
 * or in quotation marks, and of the id.
 */
final class Quotations {
    /** In words; a shorter title is not told from other words. */
    private static final int FIRST = 5;

    private static final int CAPITALS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern QUOTED = Pattern.compile("[\"“‘'`«]");
    private static final Pattern ARXIV = Pattern.compile("(?i)\\barxiv[:.\\s/a-z]{1,12}(\\d{4}\\.\\d{4,5})");

    private Quotations() {}

    /** What the paper quotes, or may quote. */
    static List<String> of(Paper paper) {
        String text = paper.abstractText();
        Set<String> quotes = new TreeSet<>();
        List<MatchResult> words = WORD.matcher(text).results().toList();
        for (int i = 0; i + FIRST <= words.size(); i++) {
            List<MatchResult> first = words.subList(i, i + FIRST);
            if (isQuoted(text, first.get(0).start())
                    || first.stream().filter(Quotations::isCapital).count() >= CAPITALS) {
                quotes.add(key(first.stream().map(MatchResult::group).toList()));
            }
        }
        Matcher id = ARXIV.matcher(text);
        while (id.find()) {
            PaperIds.arxiv(id.group(1)).ifPresent(arxiv -> quotes.add(Hashes.of(arxiv)));
        }
        return List.copyOf(quotes);
    }

    /** What others quote it by. */
    static List<String> as(Paper paper, Collection<String> titles) {
        Set<String> names = new TreeSet<>();
        for (String title : titles) {
            List<String> words =
                    WORD.matcher(title).results().map(MatchResult::group).toList();
            if (words.size() >= FIRST) {
                names.add(key(words.subList(0, FIRST)));
            }
        }
        paper.ids().arxiv().ifPresent(arxiv -> names.add(Hashes.of(arxiv)));
        return List.copyOf(names);
    }

    private static boolean isQuoted(String text, int start) {
        return start > 0 && QUOTED.matcher(text.substring(start - 1, start)).matches();
    }

    private static boolean isCapital(MatchResult word) {
        return Character.isUpperCase(word.group().charAt(0));
    }

    private static String key(List<String> words) {
        return Hashes.of(TitleKey.of(String.join(" ", words)).text());
    }
}
