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
 * One paper out of all records of it: the richest value of each field, whatever came first.
 *
 * @param record its title and abstract are those of the record with the longest abstract, never mixed
 * @param formerKeys other keys under which the graph had it
 */
record MergedPaper(String key, PaperRecord record, SortedSet<String> formerKeys) {
    private static final Comparator<PaperRecord> RICHEST_TEXT = Comparator.comparing(
                    (PaperRecord record) -> record.paper().abstractText().length())
            .reversed()
            .thenComparing(record -> record.paper().abstractText())
            .thenComparing(record -> record.paper().title());

    static MergedPaper of(String key, List<PaperRecord> records) {
        Paper text = records.stream().min(RICHEST_TEXT).orElseThrow().paper();
        Paper paper = new Paper(
                new PaperIds(
                        smallest(records, one -> one.ids().arxiv()),
                        smallest(records, one -> one.ids().doi()),
                        papers(records)
                                .flatMap(one -> one.ids().given().stream())
                                .sorted()
                                .toList()),
                text.title(),
                text.abstractText(),
                smallest(records, Paper::url),
                smallest(records, Paper::year),
                papers(records)
                        .flatMap(one -> one.publishedOn().stream())
                        .min(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())));
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

    private static <T extends Comparable<T>> Optional<T> smallest(
            List<PaperRecord> records, Function<Paper, Optional<T>> field) {
        return papers(records).flatMap(paper -> field.apply(paper).stream()).min(Comparator.naturalOrder());
    }
}
