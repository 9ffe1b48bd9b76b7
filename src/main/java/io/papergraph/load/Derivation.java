package io.papergraph.load;

import io.papergraph.Fact;
import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Links;
import io.papergraph.resolve.Resolution;
import io.papergraph.resolve.Wording;
import io.papergraph.resolve.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps what is derived from facts and words true while some of them change, inside one transaction. */
final class Derivation {
    /** Of an entity, what likely citations by way of it depend on. */
    private static final List<String> CITED = List.of("home", "name", "distinct");

    private final Transaction transaction;
    private final NameDesk desk;
    private final Set<String> folds = new TreeSet<>();
    private final Set<String> papers = new TreeSet<>();

    Derivation(Transaction transaction, NameDesk desk) {
        this.transaction = transaction;
        this.desk = desk;
    }

    /** Notes papers that change, before and after they do. */
    void touch(Collection<String> changed) {
        papers.addAll(changed);
        for (Map<String, Object> row :
                transaction.run("read/names-of-papers", Map.of("papers", List.copyOf(changed)))) {
            folds.add((String) row.get("fold"));
        }
    }

    /** Notes names of which a person speaks. */
    void touchNames(Collection<String> changed) {
        folds.addAll(changed);
    }

    /** Takes the facts of papers away. */
    void forget(Collection<String> forgotten) {
        touch(forgotten);
        transaction
                .run("remove/facts", Map.of("papers", List.copyOf(forgotten)))
                .list();
    }

    /** Takes away what sources said that papers have to do with other things. */
    void forgetGiven(Collection<String> forgotten) {
        touch(forgotten);
        transaction
                .run("remove/given", Map.of("papers", List.copyOf(forgotten)))
                .list();
    }

    /** Writes what was found in papers, and what sources say of them. */
    void write(Map<String, List<Fact>> found) {
        List<Map<String, Object>> rows = new ArrayList<>();
        found.forEach((paper, facts) -> facts.forEach(fact -> rows.add(FactRow.of(paper, fact))));
        transaction.write("write/facts", rows);
        touch(found.keySet());
    }

    /**
     * Derives entities, links and likely citations of all that changed.
     *
     * @return the papers that changed, or write names that mean something else now
     */
    Set<String> derive() {
        if (papers.isEmpty() && folds.isEmpty()) {
            return Set.of();
        }
        Words words = desk.words(transaction);
        Neighbourhood names = Neighbourhood.of(folds, transaction, desk.abbreviations(), words);
        Resolution resolution = names.resolve();
        Ledger ledger = Ledger.read(names.changed(), transaction);
        names.changedWordings()
                .forEach(wording ->
                        resolution.meanings(wording).forEach(meaning -> ledger.note(wording.name(), meaning)));

        Set<String> touched = new TreeSet<>(ledger.formerEntities());
        touched.addAll(ledger.entities());
        papers.addAll(papersOf(ledger.changedNames()));
        Set<String> changedPapers = Set.copyOf(papers);
        papers.addAll(papersOf(names.contested()));
        List<Map<String, Object>> entities = ledger.entities().stream()
                .flatMap(key -> resolution.entity(key).stream())
                .map(entity -> EntityRow.of(entity, desk.knowledge()))
                .toList();

        transaction
                .run("remove/links", Map.of("papers", List.copyOf(papers), "entities", List.copyOf(touched)))
                .list();
        transaction.write("write/entities", entities);
        transaction.write("remove/meanings", ledger.goneRows());
        transaction.write("write/meanings", ledger.newRows());
        transaction.write("write/links", links(resolution, words, touched));
        Map<String, Object> changed = Map.of("folds", List.copyOf(names.changed()), "entities", List.copyOf(touched));
        transaction.run("remove/orphans", changed).list();
        transaction.run("write/entity-papers", changed).list();
        transaction.run("link/variants", changed).list();
        Map<String, Object> cited = Map.of("papers", List.copyOf(citing(ledger, touched, entities)));
        transaction.run("link/remove-likely-citations", cited).list();
        transaction.run("link/likely-citations", cited).list();
        return changedPapers;
    }

    /** The papers that changed, and those that introduce, or introduced, what is told of otherwise than before. */
    private Set<String> citing(Ledger ledger, Set<String> touched, List<Map<String, Object>> entities) {
        Set<String> citing = new TreeSet<>(papers);
        Map<String, Map<?, ?>> now = new TreeMap<>();
        entities.forEach(row -> now.put((String) row.get("key"), (Map<?, ?>) row.get("properties")));
        for (String entity : touched) {
            Map<?, ?> before = ledger.formerProperties(entity);
            Map<?, ?> after = now.getOrDefault(entity, Map.of());
            if (CITED.stream().anyMatch(property -> !Objects.equals(before.get(property), after.get(property)))) {
                Stream.of(before.get("home"), after.get("home"))
                        .filter(Objects::nonNull)
                        .forEach(home -> citing.add((String) home));
            }
        }
        return citing;
    }

    private List<Map<String, Object>> links(Resolution resolution, Words words, Set<String> touched) {
        Map<String, List<Fact>> facts = new TreeMap<>();
        for (Map<String, Object> row : transaction.run("read/facts", Map.of("papers", List.copyOf(papers)))) {
            facts.computeIfAbsent((String) row.get("paper"), any -> new ArrayList<>())
                    .add(FactRow.fact(row));
        }
        List<Map<String, Object>> links = new ArrayList<>();
        facts.forEach(
                (paper, said) -> Links.of(said, fact -> resolution.meaning(paper, wording(fact)), fact -> words.type(
                                        wording(fact).name(), fact.type(), Optional.of(paper))
                                .orElse(fact.type()))
                        .stream()
                        .filter(link -> touched.contains(link.entity()))
                        .forEach(link -> links.add(FactRow.link(paper, link))));
        return links;
    }

    private static Wording wording(Fact fact) {
        return new Wording(fact.type().kind().label() + ":" + fact.name(), fact.definition());
    }

    private Set<String> papersOf(Set<String> names) {
        Set<String> found = new TreeSet<>();
        for (Map<String, Object> row : transaction.run("read/papers-of-names", Map.of("names", List.copyOf(names)))) {
            found.add((String) row.get("paper"));
        }
        return found;
    }
}
