package io.papergraph.load;

import io.papergraph.graph.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The {@code QUOTES} between papers that change and others. Looked up before anything is deleted, for the reason that {@link Citations} gives. */
final class Quotes {
    private static final String QUOTES = "quotes";
    private static final String QUOTED_AS = "quotedAs";

    private final Set<String> changed;
    private final SortedMap<String, SortedSet<String>> quoting = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> quoted = new TreeMap<>();

    private Quotes(Set<String> changed) {
        this.changed = changed;
    }

    /**
     * Looks up what changes, before it does.
     *
     * @param changed keys of papers that change or come
     * @param rows these papers, as they will be
     */
    static Quotes of(Set<String> changed, Collection<Map<String, Object>> rows, Transaction transaction) {
        Quotes quotes = new Quotes(changed);
        for (Map<String, Object> row : rows) {
            note(quotes.quoting, row, QUOTES);
            note(quotes.quoted, row, QUOTED_AS);
        }
        Map<String, Object> theirNames = AnyOf.words(quotes.quoted.keySet());
        quotes.lookUp("read/quoted-as", AnyOf.words(quotes.quoting.keySet()), quotes.quoted, QUOTED_AS, transaction);
        quotes.lookUp("read/quoting", theirNames, quotes.quoting, QUOTES, transaction);
        return quotes;
    }

    private void lookUp(
            String statement,
            Map<String, Object> queries,
            SortedMap<String, SortedSet<String>> papers,
            String property,
            Transaction transaction) {
        for (Map<String, Object> row : transaction.run(statement, queries)) {
            if (!changed.contains((String) row.get("key"))) {
                note(papers, row, property);
            }
        }
    }

    private static void note(SortedMap<String, SortedSet<String>> papers, Map<String, Object> row, String property) {
        for (String quotation : MetadataRow.texts(row, property)) {
            papers.computeIfAbsent(quotation, any -> new TreeSet<>()).add((String) row.get("key"));
        }
    }

    /** Writes them, when the papers are as they will be. */
    void write(Transaction transaction) {
        transaction
                .run("link/remove-quotes", Map.of("papers", List.copyOf(changed)))
                .list();
        Set<Map<String, Object>> rows = new LinkedHashSet<>();
        quoting.forEach((quotation, from) -> quoted.getOrDefault(quotation, new TreeSet<>())
                .forEach(to -> from.stream()
                        .filter(paper -> !paper.equals(to) && (changed.contains(paper) || changed.contains(to)))
                        .forEach(paper -> rows.add(Map.of("from", paper, "to", to)))));
        transaction.write("link/quotes", new ArrayList<>(rows));
    }
}
