package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names that the paper spells out: "Bidirectional Gated SSM (BiGS)". */
final class AcronymFinder {
    static final String SHORT = "acronym/short";
    static final String LONG = "acronym/long";

    private AcronymFinder() {}

    /** The pairs whose both forms are whole tokens of one sentence. */
    static List<Definition> find(PaperText text) {
        List<Definition> found = new ArrayList<>();
        for (Section section : Section.values()) {
            for (Acronym acronym : Acronyms.in(text.clean(section))) {
                Optional<Place> shortForm = place(text, section, acronym.shortStart(), acronym.shortEnd());
                Optional<Place> longForm = place(text, section, acronym.longStart(), acronym.longEnd());
                if (shortForm.isPresent()
                        && longForm.isPresent()
                        && shortForm.get().sentence() == longForm.get().sentence()) {
                    found.add(new Definition(
                            shortForm.get(), text.clean(shortForm.get()), longForm.get(), text.clean(longForm.get())));
                }
            }
        }
        return found;
    }

    private static Optional<Place> place(PaperText text, Section section, int start, int end) {
        int number = text.sentenceAt(section, start);
        if (number < 0) {
            return Optional.empty();
        }
        Sentence sentence = text.sentences().get(number);
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.end() > start && from < 0) {
                from = i;
            }
            if (token.start() < end) {
                to = i + 1;
            }
        }
        return from >= 0 && from < to ? Optional.of(new Place(number, from, to)) : Optional.empty();
    }
}
