package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what the tagger takes for names, and what it nearly takes for one. */
final class TagFinder {
    static final String SURE = "tagger";
    private static final String UNSURE = "tagger/unsure";
    private static final double DOUBT = 5;
    private static final int LONGEST = 12;

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "‘", "`");

    private TagFinder() {}

    /** @param taggings one for each sentence */
    static List<Candidate> find(PaperText text, List<Tagging> taggings) {
        List<Candidate> found = new ArrayList<>();
        for (int number = 0; number < taggings.size(); number++) {
            List<Tagging.Stretch> sure = taggings.get(number).stretches(1);
            add(text, number, sure, SURE, found);
            List<Tagging.Stretch> unsure = new ArrayList<>(taggings.get(number).stretches(DOUBT));
            unsure.removeAll(sure);
            add(text, number, unsure, UNSURE, found);
        }
        return found;
    }

    private static void add(
            PaperText text, int number, List<Tagging.Stretch> stretches, String finder, List<Candidate> found) {
        for (Tagging.Stretch stretch : stretches) {
            Sentence sentence = text.sentences().get(number);
            int to = end(sentence, stretch);
            int from = stretch.from();
            while (from < to && QUOTES.contains(sentence.token(from).text())) {
                from++;
            }
            if (to > from) {
                Place place = new Place(number, from, to);
                found.add(new Candidate(place, text.clean(place), finder));
            }
        }
    }

    /** No name goes on after a comma or into parentheses that it does not close. */
    private static int end(Sentence sentence, Tagging.Stretch stretch) {
        int open = -1;
        int end = Math.min(stretch.to(), stretch.from() + LONGEST);
        while (end > stretch.from()
                && (POSSESSIVES.contains(sentence.token(end - 1).text())
                        || QUOTES.contains(sentence.token(end - 1).text()))) {
            end--;
        }
        for (int i = stretch.from(); i < end; i++) {
            switch (sentence.token(i).text()) {
                case ",", ";" -> {
                    return open < 0 ? i : open;
                }
                case "(" -> open = open < 0 ? i : open;
                case ")" -> open = -1;
                default -> {}
            }
        }
        return open < 0 ? end : open;
    }
}
