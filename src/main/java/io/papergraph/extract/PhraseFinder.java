package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds phrases that name a task, metric or method by their last word, such as "sleep stage classification". */
final class PhraseFinder implements NameFinder {
    private static final int MOST_BEFORE_HEAD = 3;

    private final Phrases phrases;

    PhraseFinder(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public List<Candidate> find(PaperText text) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            for (int head = 1; head < sentence.size(); head++) {
                Optional<String> named = phrases.named(sentence.token(head).lower());
                int from = start(sentence, head);
                if (named.isPresent() && from < head) {
                    Place place = new Place(i, from, head + 1);
                    found.add(new Candidate(place, text.clean(place), "phrase/" + named.get()));
                }
            }
        }
        return found;
    }

    private int start(Sentence sentence, int head) {
        int from = head;
        while (from > 0 && head - from < MOST_BEFORE_HEAD && isPart(sentence.token(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isPart(Token token) {
        char first = token.text().charAt(0);
        boolean word = Character.isLetter(first)
                || (Character.isDigit(first) && token.text().length() > 1);
        return word && !phrases.isBorder(token.lower()) && !token.lower().endsWith("ly");
    }
}
