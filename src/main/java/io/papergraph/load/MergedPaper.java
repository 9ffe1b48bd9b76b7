package io.papergraph.load;

import io.papergraph.Hashes;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One paper out of all records of it: of each field what {@link Richest} believes, whatever came first.
 *
 * @param record its title and abstract come together from the record with the richest text
 * @param formerKeys other keys under which the graph had it
 */
record MergedPaper(String key, PaperRecord record, SortedSet<String> formerKeys) {
    static MergedPaper of(String key, List<PaperRecord> records) {
        Paper text = papers(records).min(Richest.TEXT).orElseThrow();
        Paper paper = new Paper(
                new PaperIds(
                        smallest(records, PaperIds::arxiv),
                        smallest(records, PaperIds::doi),
                        papers(records)
                                .flatMap(one -> one.ids().given().stream())
                                .sorted()
                                .toList()),
                text.title(),
                text.abstractText(),
                Richest.metadata(
                        text.metadata().source(),
                        papers(records).map(Paper::metadata).toList()));
        SortedSet<String> titles = records.stream()
                .flatMap(record -> record.titles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> formerKeys = records.stream()
                .flatMap(record -> record.knownAs().stream())
                .filter(known -> !known.equals(key))
                .collect(Collectors.toCollection(TreeSet::new));
        return new MergedPaper(key, new PaperRecord(paper, titles, Optional.empty()), formerKeys);
    }

    Paper paper() {
        return record.paper();
    }

    String textHash() {
        return textHash(paper());
    }

    /** Equal where extraction reads equal texts. */
    static String textHash(Paper paper) {
        return Hashes.of(paper.title(), paper.abstractText());
    }

    private static Stream<Paper> papers(List<PaperRecord> records) {
        return records.stream().map(PaperRecord::paper);
    }

    private static Optional<String> smallest(List<PaperRecord> records, Function<PaperIds, Optional<String>> id) {
        return papers(records).flatMap(paper -> id.apply(paper.ids()).stream()).min(Comparator.naturalOrder());
    }
}
