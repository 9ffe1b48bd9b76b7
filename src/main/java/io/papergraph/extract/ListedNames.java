package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The longest names of a paper that lists know: for each sentence, in the order of the text.
 *
 * @param known those of the gazetteer
 * @param learned those of annotated papers
 */
record ListedNames(List<List<Candidate>> known, List<List<Candidate>> learned) {
    static ListedNames of(PaperText text, NameList known, NameList learned) {
        return new ListedNames(in(text, known), in(text, learned));
    }

    /** All, the known ones first. */
    List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        known.forEach(all::addAll);
        learned.forEach(all::addAll);
        return all;
    }

    static List<List<Candidate>> in(PaperText text, NameList names) {
        return IntStream.range(0, text.sentences().size())
                .mapToObj(number -> LongestNames.in(text, number, names))
                .toList();
    }
}
