package io.papergraph.load;

import io.papergraph.Paper;
import io.papergraph.graph.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a graph knows of papers, and of all that could be one paper with them: those that share an id or a title with
 * them, those that share one with these, and so on.
 */
final class KnownPapers {
    private final SortedSet<String> arxivIds = new TreeSet<>();
    private final SortedSet<String> dois = new TreeSet<>();
    private final SortedSet<String> titleKeys = new TreeSet<>();
    private final TreeMap<String, Map<String, Object>> found = new TreeMap<>();

    private KnownPapers() {}

    /** The properties of their nodes, by key. */
    static List<Map<String, Object>> of(List<Paper> papers, Transaction transaction) {
        KnownPapers known = new KnownPapers();
        List<PaperRecord> wanted = papers.stream().map(PaperRecord::read).toList();
        while (!wanted.isEmpty()) {
            wanted = known.lookUp(wanted, transaction);
        }
        return List.copyOf(known.found.values());
    }

    private List<PaperRecord> lookUp(List<PaperRecord> records, Transaction transaction) {
        Map<String, Object> unseen = Map.of(
                "arxivIds", unseen(arxivIds, records, one -> one.paper().ids().arxiv().stream()),
                "dois", unseen(dois, records, one -> one.paper().ids().doi().stream()),
                "titleKeys", unseen(titleKeys, records, one -> one.titleKeys().stream()));
        List<PaperRecord> news = new ArrayList<>();
        for (Map<String, Object> row : transaction.run("read/known-papers", unseen)) {
            Map<String, Object> properties = properties(row.get("paper"));
            if (found.putIfAbsent((String) properties.get("key"), properties) == null) {
                news.add(PaperRow.record(properties));
            }
        }
        return news;
    }

    private static List<String> unseen(
            SortedSet<String> seen, List<PaperRecord> records, Function<PaperRecord, Stream<String>> field) {
        return records.stream().flatMap(field).filter(seen::add).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Object node) {
        return (Map<String, Object>) node;
    }
}
