package io.papergraph.load;

import io.papergraph.PaperIds;
import io.papergraph.Reference;
import io.papergraph.graph.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code CITES} that change with some papers: one paper cites another where a source says so by an id that no third one goes by.
 *
 * <p>All that is looked up is looked up before the transaction deletes anything: in a transaction that has deleted a relationship,
 * Neo4j's full-text index of nodes does not find the node whose internal id that relationship had.
 */
final class Citations {
    /** In UTF-16 units; longer ids are nothing to look up. */
    private static final int LONGEST = 300;

    private final Transaction transaction;
    private final Set<String> changed;
    private final SortedMap<String, SortedSet<String>> idsOfPaper = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> papersOfId = new TreeMap<>();
    private final SortedMap<String, SortedSet<Reference>> references = new TreeMap<>();
    private final SortedSet<String> ownIds = new TreeSet<>();
    private final Set<String> soughtIds = new TreeSet<>();
    private final SortedSet<String> cited = new TreeSet<>();

    private Citations(Transaction transaction, Set<String> changed) {
        this.transaction = transaction;
        this.changed = changed;
    }

    /** What sources can cite a paper by. */
    static List<String> citedAs(PaperIds paper) {
        return Stream.of(
                        paper.arxiv().map(arxiv -> "arxiv:" + arxiv).stream(),
                        paper.doi().map(doi -> "doi:" + doi).stream(),
                        paper.given().stream().map(PaperIds::key))
                .flatMap(all -> all)
                .filter(id -> id.length() <= LONGEST)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Looks up what changes, before it does.
     *
     * @param changed keys of papers that change, come, or go
     * @param rows those that are there afterwards, as they will be
     */
    static Citations of(Set<String> changed, Collection<Map<String, Object>> rows, Transaction transaction) {
        Citations citations = new Citations(transaction, changed);
        if (!changed.isEmpty()) {
            citations.lookUp(rows);
        }
        return citations;
    }

    private void lookUp(Collection<Map<String, Object>> rows) {
        Set<String> ids = new TreeSet<>();
        transaction
                .run("read/cited-as", Map.of("papers", List.copyOf(changed)))
                .forEach(row -> ids.add((String) row.get("id")));
        for (Map<String, Object> row : rows) {
            String key = (String) row.get("key");
            ownIds.addAll(MetadataRow.texts(row, "citedAs"));
            goesBy(key, MetadataRow.texts(row, "citedAs"));
            references.put(key, MetadataRow.references(row));
        }
        ids.addAll(ownIds);
        findPapers(ids);
        cited.addAll(idsOfPaper.keySet());
        Set<String> theirs = cited.stream()
                .flatMap(paper -> idsOfPaper.get(paper).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Map<String, Object> row : transaction.run("read/citing", AnyOf.words(theirs))) {
            if (!changed.contains((String) row.get("paper"))) {
                SortedSet<Reference> all = MetadataRow.references(row);
                all.removeIf(reference -> !theirs.contains(reference.id()));
                references.put((String) row.get("paper"), all);
            }
        }
        findPapers(references.values().stream()
                .flatMap(SortedSet::stream)
                .map(Reference::id)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void findPapers(Set<String> ids) {
        List<String> unseen = ids.stream().filter(soughtIds::add).toList();
        for (Map<String, Object> row : transaction.run("read/going-by", AnyOf.words(unseen))) {
            if (!changed.contains((String) row.get("paper"))) {
                goesBy((String) row.get("paper"), MetadataRow.texts(row, "ids"));
            }
        }
    }

    private void goesBy(String paper, List<String> ids) {
        idsOfPaper.computeIfAbsent(paper, any -> new TreeSet<>()).addAll(ids);
        ids.forEach(id -> papersOfId.computeIfAbsent(id, any -> new TreeSet<>()).add(paper));
    }

    /** The ids of papers that change or come by which others go too, so that nothing is cited by them. */
    List<String> sharedIds() {
        return ownIds.stream().filter(id -> papersOfId.get(id).size() > 1).toList();
    }

    /** Writes them, when the papers are as they will be. */
    void write() {
        transaction
                .run("link/remove-citations", Map.of("papers", List.copyOf(changed), "cited", List.copyOf(cited)))
                .list();
        List<Map<String, Object>> rows = new ArrayList<>();
        references.forEach((from, all) -> cited(from, all)
                .forEach((to, by) ->
                        rows.add(Map.of("from", from, "to", to, "rule", "given by " + String.join(", ", by)))));
        transaction.write("link/citations", rows);
    }

    /** The papers that references mean, each with the fields that say so. */
    private SortedMap<String, SortedSet<String>> cited(String from, SortedSet<Reference> all) {
        SortedMap<String, SortedSet<String>> cited = new TreeMap<>();
        for (Reference reference : all) {
            SortedSet<String> papers = papersOfId.getOrDefault(reference.id(), new TreeSet<>());
            if (papers.size() == 1 && !papers.first().equals(from)) {
                cited.computeIfAbsent(papers.first(), any -> new TreeSet<>())
                        .add(reference.by().toString());
            }
        }
        return cited;
    }
}
