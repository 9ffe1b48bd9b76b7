package io.papergraph.load;

import io.papergraph.Entity;
import io.papergraph.Fact;
import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Entities;
import io.papergraph.resolve.Links;
import io.papergraph.resolve.NameUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Keeps what is derived from facts true while the facts of some papers change, inside one transaction. */
final class Derivation {
    private final Transaction transaction;
    private final Set<String> folds = new TreeSet<>();
    private final Set<String> relinked = new TreeSet<>();

    Derivation(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Takes the facts of papers away, with what followed from them alone. */
    void forget(Collection<String> papers) {
        if (papers.isEmpty()) {
            return;
        }
        relinked.addAll(papers);
        noteRivals();
        for (Map<String, Object> row : transaction.run("read/folds-of-papers", Map.of("papers", List.copyOf(papers)))) {
            folds.add((String) row.get("fold"));
        }
        transaction.run("remove/facts", Map.of("papers", List.copyOf(papers))).list();
        transaction
                .run("link/remove-likely-citations", Map.of("papers", List.copyOf(relinked)))
                .list();
    }

    /** Notes papers whose likely citations may be others now, though their facts are not. */
    void relink(Collection<String> papers) {
        relinked.addAll(papers);
    }

    /** Writes what was found in papers, and derives entities, links and likely citations of all that this touches. */
    void write(Map<String, List<Fact>> found) {
        relinked.addAll(found.keySet());
        if (relinked.isEmpty()) {
            return;
        }
        List<Map<String, Object>> facts = new ArrayList<>();
        List<Map<String, Object>> links = new ArrayList<>();
        found.forEach((paper, named) -> {
            named.forEach(fact -> facts.add(FactRow.fact(paper, fact)));
            Links.of(named).forEach(link -> links.add(FactRow.link(paper, link)));
        });
        facts.forEach(row -> folds.add((String) row.get("fold")));
        transaction.write("write/facts", facts);
        deriveEntities();
        transaction.write("write/links", links);
        noteRivals();
        transaction
                .run("link/remove-likely-citations", Map.of("papers", List.copyOf(relinked)))
                .list();
        transaction
                .run("link/likely-citations", Map.of("papers", List.copyOf(relinked)))
                .list();
    }

    private void deriveEntities() {
        List<NameUse> uses = new ArrayList<>();
        List<Map<String, Object>> aliases = new ArrayList<>();
        Set<Object> named = new HashSet<>();
        for (Map<String, Object> row : transaction.run("read/name-uses", Map.of("folds", List.copyOf(folds)))) {
            NameUse use = EntityRow.use(row);
            uses.add(use);
            if (named.add(row.get("name"))) {
                aliases.add(Map.of("name", row.get("name"), "entity", use.fold(), "why", "normal form"));
            }
        }
        List<Entity> entities = Entities.of(uses);
        transaction.write("write/entities", entities.stream().map(EntityRow::of).toList());
        transaction.write("write/aliases", aliases);
        transaction.run("remove/orphans", Map.of("folds", List.copyOf(folds))).list();
    }

    private void noteRivals() {
        List<String> rivals = new ArrayList<>();
        for (Map<String, Object> row :
                transaction.run("read/rival-introducers", Map.of("papers", List.copyOf(relinked)))) {
            rivals.add((String) row.get("paper"));
        }
        relinked.addAll(rivals);
    }
}
