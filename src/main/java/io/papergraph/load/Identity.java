package io.papergraph.load;

import io.papergraph.PaperIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which records are one paper. The same arXiv id or DOI is one paper, different arXiv ids never are; a record
 * without either is the one paper with an id that has its title or, where several have it, a paper of its own.
 */
final class Identity {
    private final Map<String, String> arxivOfDoi = new HashMap<>();
    private final Map<String, SortedSet<String>> keysOfTitle = new HashMap<>();

    private Identity(List<PaperRecord> records) {
        records.forEach(record -> learnDoi(record.paper().ids()));
        records.stream().filter(PaperRecord::hasId).forEach(record -> record.titleKeys()
                .forEach(title -> keysOfTitle
                        .computeIfAbsent(title, any -> new TreeSet<>())
                        .add(keyById(record.paper().ids()).orElseThrow())));
    }

    /**
     * The records of each paper by the paper's key.
     *
     * @param records new ones, and all that the graph knows by an id or title of theirs; in any order
     */
    static SortedMap<String, List<PaperRecord>> group(List<PaperRecord> records) {
        Identity identity = new Identity(records);
        return records.stream().collect(Collectors.groupingBy(identity::key, TreeMap::new, Collectors.toList()));
    }

    /** The titles of records without an id that fit several papers. */
    static SortedSet<String> ambiguous(List<PaperRecord> records) {
        Identity identity = new Identity(records);
        return records.stream()
                .filter(record ->
                        !record.hasId() && identity.keysWithTitleOf(record).size() > 1)
                .map(record -> record.paper().title())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void learnDoi(PaperIds ids) {
        if (ids.arxiv().isPresent() && ids.doi().isPresent()) {
            arxivOfDoi.merge(
                    ids.doi().get(), ids.arxiv().get(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
    }

    private String key(PaperRecord record) {
        return keyById(record.paper().ids()).orElseGet(() -> {
            SortedSet<String> keys = keysWithTitleOf(record);
            return keys.size() == 1
                    ? keys.first()
                    : "title:" + record.titleKeys().get(0);
        });
    }

    private Optional<String> keyById(PaperIds ids) {
        return ids.arxiv()
                .or(() -> ids.doi().map(arxivOfDoi::get))
                .map(arxiv -> "arxiv:" + arxiv)
                .or(() -> ids.doi().map(doi -> "doi:" + doi));
    }

    private SortedSet<String> keysWithTitleOf(PaperRecord record) {
        return record.titleKeys().stream()
                .flatMap(title -> keysOfTitle.getOrDefault(title, new TreeSet<>()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
