package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.Listing;
import io.papergraph.graph.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Some entries on their way into the graph, held against what it knows of their papers. */
final class Batch {
    private static final List<String> CITING = List.of("references", "citedAs");

    private final List<Entry> entries;
    private final Map<String, Map<String, Object>> known = new HashMap<>();
    private final List<MergedPaper> papers = new ArrayList<>();
    private final Map<PaperRecord, String> keyOfRecord = new HashMap<>();
    private final Set<String> ambiguousTitles;

    private Batch(List<Entry> entries, List<Map<String, Object>> knownPapers) {
        this.entries = entries;
        List<PaperRecord> records = new ArrayList<>();
        entries.forEach(entry -> records.add(PaperRecord.read(entry.paper())));
        for (Map<String, Object> properties : knownPapers) {
            known.put((String) properties.get("key"), properties);
            records.add(PaperRow.record(properties));
        }
        SortedMap<String, List<PaperRecord>> groups = Identity.group(records);
        groups.forEach((key, group) -> {
            papers.add(MergedPaper.of(key, group));
            group.forEach(record -> keyOfRecord.put(record, key));
        });
        ambiguousTitles = Identity.ambiguous(records);
    }

    /** Looks up what the graph knows of the entries' papers. */
    static Batch of(List<Entry> entries, Transaction transaction) {
        return new Batch(
                entries, KnownPapers.of(entries.stream().map(Entry::paper).toList(), transaction));
    }

    /** Papers of the entries that are new, or whose text or extractor is another than the graph's. */
    List<MergedPaper> unread(String extractor) {
        Set<String> named = keys();
        return papers.stream()
                .filter(paper -> named.contains(paper.key()))
                .filter(paper -> {
                    Map<String, Object> before = known.getOrDefault(paper.key(), Map.of());
                    return !paper.textHash().equals(before.get("textHash"))
                            || !extractor.equals(before.get("extractor"));
                })
                .toList();
    }

    /** The papers of the entries of which the graph does not know all. */
    List<Map<String, Object>> paperRows(String extractor) {
        Set<String> named = keys();
        return papers.stream()
                .filter(paper -> named.contains(paper.key()))
                .map(paper -> PaperRow.of(paper, extractor))
                .filter(row -> !row.equals(known.get((String) row.get("key"))))
                .toList();
    }

    /** Of these rows those whose references, or what they are cited by, the graph has otherwise. */
    List<Map<String, Object>> citing(List<Map<String, Object>> paperRows) {
        return paperRows.stream()
                .filter(row -> {
                    Map<String, Object> before = known.getOrDefault((String) row.get("key"), Map.of());
                    return !CITING.stream().allMatch(name -> Objects.equals(row.get(name), before.get(name)));
                })
                .toList();
    }

    /** What sources say that these papers have to do with other things. */
    Map<String, List<Fact>> given(Set<String> changed) {
        return papers.stream()
                .filter(paper -> changed.contains(paper.key()))
                .collect(Collectors.toMap(
                        MergedPaper::key, paper -> paper.paper().metadata().facts()));
    }

    /** The keys of the papers that the entries name. */
    Set<String> keys() {
        return entries.stream().map(this::key).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> ambiguousTitles() {
        return ambiguousTitles;
    }

    List<Map<String, Object>> listingRows() {
        return entries.stream()
                .map(Entry::listing)
                .distinct()
                .map(Batch::listingRow)
                .toList();
    }

    List<Map<String, Object>> listedRows() {
        return entries.stream()
                .map(entry -> Map.<String, Object>of(
                        "listing", entry.listing().key(), "paper", key(entry), "rank", entry.rank()))
                .toList();
    }

    List<Map<String, Object>> renamedRows() {
        return papers.stream()
                .flatMap(paper -> paper.formerKeys().stream()
                        .map(former -> Map.<String, Object>of("from", former, "to", paper.key())))
                .toList();
    }

    private String key(Entry entry) {
        return keyOfRecord.get(PaperRecord.read(entry.paper()));
    }

    private static Map<String, Object> listingRow(Listing listing) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", listing.key());
        row.put("name", listing.name());
        row.put("date", listing.date().orElse(null));
        return row;
    }
}
