package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Of "the Alpaca dataset" taken as one name proposes Alpaca too. */
final class TrimmedFinder {
    private static final String TRIMMED = "trimmed";

    private TrimmedFinder() {}

    static List<Candidate> find(PaperText text, List<Candidate> candidates, TypeWords typeWords) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Place place = candidate.place();
            int to = end(text.sentences().get(place.sentence()), place, typeWords);
            if (to > place.from() && to < place.to() && !candidate.finder().equals(AcronymFinder.LONG)) {
                Place shorter = new Place(place.sentence(), place.from(), to);
                found.add(new Candidate(shorter, text.clean(shorter), TRIMMED));
            }
        }
        return found;
    }

    /** Before the hyphen of "-based", which is a token of its own, or else before the type word at the end. */
    private static int end(Sentence sentence, Place place, TypeWords typeWords) {
        for (int i = place.from() + 1; i < place.to(); i++) {
            if (sentence.token(i).text().equals("-")) {
                return i;
            }
        }
        return typeWords.contains(sentence.token(place.to() - 1).lower()) ? place.to() - 1 : place.to();
    }
}
