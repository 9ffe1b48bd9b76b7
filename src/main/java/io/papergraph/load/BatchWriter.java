package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.Fact;
import io.papergraph.extract.Extractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes batches of entries. Each batch is one transaction that leaves everything derived true, so that a load which
 * ends anywhere is finished by the same load again.
 */
final class BatchWriter {
    private final Graph graph;
    private final Extractor extractor;
    private final NameDesk desk = NameDesk.open();

    BatchWriter(Graph graph, Extractor extractor) {
        this.graph = graph;
        this.extractor = extractor;
    }

    /**
     * Finds on all cores what the graph, as it is now, does not know that the papers say.
     *
     * @param found what need not be extracted, by the hash of the text
     */
    Facts extract(List<Entry> entries, Map<String, List<Fact>> found) {
        Facts facts = new Facts(extractor, found);
        facts.prepare(graph.read(transaction -> Batch.of(entries, transaction).unread(facts.extractor())));
        return facts;
    }

    /** @param facts what was extracted; the rest is extracted now */
    BatchResult write(List<Entry> entries, Facts facts) {
        List<BatchResult> tries = new ArrayList<>();
        graph.write(transaction -> tries.add(write(entries, facts, transaction)));
        return tries.stream().reduce(BatchResult::and).orElseThrow();
    }

    private BatchResult write(List<Entry> entries, Facts facts, Transaction transaction) {
        transaction.run("write/turn", Map.of()).list();
        Batch batch = Batch.of(entries, transaction);
        List<MergedPaper> unread = batch.unread(facts.extractor());
        List<Map<String, Object>> papers = batch.paperRows(facts.extractor());
        Set<String> read = unread.stream().map(MergedPaper::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> renamed = texts(batch.renamedRows(), "from");

        Set<String> changed = texts(papers, "key");
        List<Map<String, Object>> citing = batch.citing(papers);
        Citations citations = Citations.of(union(texts(citing, "key"), renamed), citing, transaction);
        Quotes quotes = Quotes.of(changed, papers, transaction);
        Derivation derivation = new Derivation(transaction, desk);
        derivation.forget(union(read, renamed));
        derivation.forgetGiven(changed);
        run("remove/authors", union(changed, renamed), transaction);
        transaction.write("write/listings", batch.listingRows());
        transaction.write("write/renamed", batch.renamedRows());
        transaction.write("write/papers", papers);
        transaction.write("write/listed", batch.listedRows());
        run("write/authors", changed, transaction);
        Map<String, List<Fact>> found = new TreeMap<>(batch.given(changed));
        unread.forEach(paper -> found.merge(paper.key(), facts.of(paper.paper()), BatchWriter::both));
        quotes.write(transaction);
        derivation.write(found);
        derivation.derive();
        citations.write();

        List<String> warnings = new ArrayList<>();
        batch.ambiguousTitles()
                .forEach(title -> warnings.add(
                        "\"" + title + "\" is the title of several papers; this one has no id and stays apart"));
        shared(citations.sharedIds()).ifPresent(warnings::add);
        return new BatchResult(entries, batch.keys(), changed, renamed, warnings);
    }

    private static Optional<String> shared(List<String> ids) {
        String others = ids.size() < 2
                ? ""
                : ", and so " + (ids.size() == 2 ? "is 1 other id" : "are " + (ids.size() - 1) + " other ids");
        return ids.stream()
                .findFirst()
                .map(id -> "\"" + id + "\" is an id of several papers" + others
                        + "; they stay apart, and references by such an id count for none");
    }

    private static Set<String> texts(List<Map<String, Object>> rows, String column) {
        return rows.stream().map(row -> (String) row.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void run(String statement, Set<String> papers, Transaction transaction) {
        transaction.run(statement, Map.of("papers", List.copyOf(papers))).list();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
