package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds the longest names that a list knows. */
final class ListFinder implements NameFinder {
    private final NameList names;

    ListFinder(NameList names) {
        this.names = names;
    }

    @Override
    public List<Candidate> find(PaperText text) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            found.addAll(LongestNames.in(text, i, names));
        }
        return found;
    }
}
