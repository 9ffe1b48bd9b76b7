package io.papergraph.explore.view;

import io.papergraph.EntityKind;
import io.papergraph.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person has typed so far, as queries in the syntax of Lucene's classic parser. The last word may be broken off, so it stands for all
 * that it begins; an index of stems is asked for the beginnings of the word as well, one of which is the stem.
 */
final class SearchWords {
    private static final int MOST = 12;
    /** In letters: what is longer is no word. */
    private static final int LONGEST = 40;

    private static final int SHORTEST_STEM = 4;
    /** Of a word, in hundredths: what is cut off more is another word. */
    private static final int LEAST_STEM = 55;

    private static final int LONG_WORD = 6;
    /** One or two letters begin words of nearly every abstract. */
    private static final int SHORTEST_IN_ABSTRACT = 3;

    private final String text;
    private final List<String> words;

    SearchWords(String text) {
        this.text = text.strip();
        this.words = Arrays.stream(this.text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                .limit(MOST)
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** So short that it begins too many names to look at each. */
    boolean isLetter() {
        return words.size() == 1 && last().codePointCount(0, last().length()) == 1;
    }

    /** The letter in both cases. */
    List<String> letters() {
        return Stream.of(last(), last().toUpperCase(Locale.ROOT)).distinct().toList();
    }

    /** What a title begins with if it begins so, in lower case. */
    String start() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The normal forms of the whole as a name, one a kind. */
    List<String> folds() {
        return Arrays.stream(EntityKind.values())
                .map(kind -> Fold.of(kind, text))
                .distinct()
                .toList();
    }

    /** For the index of names and long forms: all of the words. */
    String things() {
        List<String> clauses = new ArrayList<>();
        whole().forEach(word -> clauses.add("+" + word));
        clauses.add("+(" + last() + " " + last() + "*)");
        return "name:(" + String.join(" ", clauses) + ") longForm:(" + String.join(" ", clauses) + ")";
    }

    /** For the index of titles and abstracts: all of the words, in the title rather than the abstract, and in this order rather than any. */
    String papers() {
        List<String> clauses = new ArrayList<>();
        whole().forEach(word -> clauses.add("+(title:" + word + "^4 abstract:" + word + ")"));
        clauses.add("+(" + lastInPaper() + ")");
        if (words.size() > 2) {
            clauses.add("title:\"" + String.join(" ", whole()) + "\"^8");
        }
        return String.join(" ", clauses);
    }

    /** Words that may differ in a letter or two, for either index. */
    String near() {
        return words.stream()
                .map(word -> word + (word.length() < LONG_WORD ? "~1" : "~2"))
                .collect(Collectors.joining(" "));
    }

    private String lastInPaper() {
        String title = "title:" + last() + "^4 title:" + last() + "*^2";
        if (last().length() < SHORTEST_IN_ABSTRACT) {
            return title;
        }
        return title + " abstract:" + last() + " abstract:" + last() + "*" + stems();
    }

    private String stems() {
        StringBuilder stems = new StringBuilder();
        int shortest = Math.max(SHORTEST_STEM, last().length() * LEAST_STEM / 100);
        for (int length = last().length() - 1; length >= shortest; length--) {
            stems.append(" title:").append(last(), 0, length).append("^0.5");
        }
        return stems.toString();
    }

    private List<String> whole() {
        return words.subList(0, words.size() - 1);
    }

    private String last() {
        return words.get(words.size() - 1);
    }
}
