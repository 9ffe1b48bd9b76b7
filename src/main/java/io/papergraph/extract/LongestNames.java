package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over a sentence and takes at each place the longest name that a list knows. */
final class LongestNames {
    private static final int LONGEST = 8;

    private LongestNames() {}

    /** In the order of the text; no two overlap. What found them is what the list calls them. */
    static List<Candidate> in(PaperText text, int number, NameList names) {
        List<Candidate> found = new ArrayList<>();
        Sentence sentence = text.sentences().get(number);
        int from = 0;
        while (from < sentence.size()) {
            Optional<Candidate> longest = longest(text, number, from, names);
            longest.ifPresent(found::add);
            from = longest.map(candidate -> candidate.place().to()).orElse(from + 1);
        }
        return found;
    }

    private static Optional<Candidate> longest(PaperText text, int number, int from, NameList names) {
        Optional<Candidate> best = Optional.empty();
        Sentence sentence = text.sentences().get(number);
        if (!sentence.token(from).isWord()) {
            return best;
        }
        for (int to = from + 1; to <= Math.min(from + LONGEST, sentence.size()); to++) {
            Place place = new Place(number, from, to);
            String name = text.clean(place);
            String key = NameKey.words(name);
            if (sentence.token(to - 1).isWord()) {
                Optional<Candidate> found =
                        names.find(name, key, sentence, place).map(by -> new Candidate(place, name, by));
                best = found.isPresent() ? found : best;
            }
            if (!names.startsName(key)) {
                break;
            }
        }
        return best;
    }
}
