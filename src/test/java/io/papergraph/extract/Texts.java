package io.papergraph.extract;

import io.papergraph.Paper;
import io.papergraph.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts cut into tokens at blanks and signs, and into sentences at full stops; enough for sentences of our own. */
final class Texts {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/@+^_-]*(?:\\.\\p{N}+)*|\\S");

    private Texts() {}

    static PaperText titled(String title) {
        return of(title, "");
    }

    static PaperText of(String title, String abstractText) {
        return new PaperText(Paper.of(title, abstractText), Texts::split);
    }

    static Sentence sentence(String text) {
        return new Sentence(Section.ABSTRACT, split(text).get(0));
    }

    /** Where these words first stand. */
    static Place place(PaperText text, String words) {
        for (int number = 0; number < text.sentences().size(); number++) {
            int size = text.sentences().get(number).size();
            for (int from = 0; from < size; from++) {
                for (int to = from + 1; to <= size; to++) {
                    Place place = new Place(number, from, to);
                    if (text.clean(place).equals(words)) {
                        return place;
                    }
                }
            }
        }
        throw new IllegalArgumentException("nowhere: " + words);
    }

    static List<List<Token>> split(String text) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
            if (matcher.group().equals(".")) {
                sentences.add(tokens);
                tokens = new ArrayList<>();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(tokens);
        }
        return sentences;
    }
}
