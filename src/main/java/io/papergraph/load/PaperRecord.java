package io.papergraph.load;

import io.papergraph.Paper;
import io.papergraph.TitleKey;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A paper as one source gives it, or as the graph knows it.
 *
 * @param titles every title it goes by, its main one included
 * @param knownAs the key under which the graph has it
 */
record PaperRecord(Paper paper, SortedSet<String> titles, Optional<String> knownAs) {

    static PaperRecord read(Paper paper) {
        return new PaperRecord(paper, new TreeSet<>(List.of(paper.title())), Optional.empty());
    }

    boolean hasId() {
        return paper.ids().arxiv().isPresent() || paper.ids().doi().isPresent();
    }

    List<String> titleKeys() {
        return titles.stream()
                .map(title -> TitleKey.of(title).hash())
                .distinct()
                .sorted()
                .toList();
    }
}
