package io.papergraph.load;

import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Abbreviations;
import io.papergraph.resolve.Claim;
import io.papergraph.resolve.NameUse;
import io.papergraph.resolve.Names;
import io.papergraph.resolve.Resolution;
import io.papergraph.resolve.Wording;
import io.papergraph.resolve.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that can mean the same as some names: step by step the long forms of acronyms, the acronyms of long forms, and what a person
 * brings together.
 */
final class Neighbourhood {
    /** In steps: so far does a change of a name change what others mean. */
    private static final int CHANGED = 3;
    /** In steps: so far must be known what decides it. */
    private static final int KNOWN = 5;
    /** Long forms of an acronym that can mean anything. */
    private static final int CROWD = 6;

    private final Transaction transaction;
    private final Abbreviations known;
    private final Words words;
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> contested = new TreeSet<>();
    private final Map<String, List<NameUse>> uses = new TreeMap<>();
    private final List<Claim> introductions = new ArrayList<>();

    private Neighbourhood(Transaction transaction, Abbreviations known, Words words) {
        this.transaction = transaction;
        this.known = known;
        this.words = words;
    }

    static Neighbourhood of(Set<String> folds, Transaction transaction, Abbreviations known, Words words) {
        Neighbourhood found = new Neighbourhood(transaction, known, words);
        Set<String> step = new TreeSet<>(folds);
        for (int distance = 0; distance <= KNOWN && !step.isEmpty(); distance++) {
            if (distance <= CHANGED) {
                found.changed.addAll(step);
            }
            step = found.walk(step, distance == 0);
        }
        return found;
    }

    /** Normal forms of the names that may mean something else now. */
    Set<String> changed() {
        return changed;
    }

    /** The ways in which they are written. */
    List<Wording> changedWordings() {
        return uses.entrySet().stream()
                .filter(named -> changed.contains(named.getKey()))
                .flatMap(named -> named.getValue().stream())
                .map(NameUse::wording)
                .distinct()
                .toList();
    }

    /** The keys of names that papers may mean differently; known when all is resolved. */
    Set<String> contested() {
        return contested;
    }

    Resolution resolve() {
        List<NameUse> all = new ArrayList<>();
        uses.values().forEach(all::addAll);
        Names names = new Names(all, introductions, known, words);
        List<Claim> claims = new ArrayList<>();
        contested.addAll(names.contested());
        for (Map<String, Object> row : transaction.run("read/claims", Map.of("names", List.copyOf(contested)))) {
            claims.add(NameRow.claim(row));
        }
        return names.resolve(claims);
    }

    private Set<String> walk(Set<String> folds, boolean isFirst) {
        Map<String, Set<String>> definitions = fetch(folds);
        Set<String> next = new TreeSet<>();
        for (String fold : folds) {
            Set<String> of = definitions.getOrDefault(fold, Set.of());
            if (isFirst || of.size() <= CROWD) {
                next.addAll(of);
            }
            next.addAll(known.partners(fold));
            next.addAll(words.partners(fold));
        }
        for (Map<String, Object> row : transaction.run("read/acronyms-of", Map.of("folds", List.copyOf(folds)))) {
            next.add((String) row.get("fold"));
        }
        next.removeAll(uses.keySet());
        return next;
    }

    /** Reads who writes these names; the long forms that they give, by normal form. */
    private Map<String, Set<String>> fetch(Collection<String> folds) {
        folds.forEach(fold -> uses.put(fold, new ArrayList<>()));
        Map<String, Set<String>> definitions = new TreeMap<>();
        for (Map<String, Object> row : transaction.run("read/name-uses", Map.of("folds", List.copyOf(folds)))) {
            String fold = (String) row.get("fold");
            uses.get(fold).add(NameRow.use(row));
            introductions.addAll(NameRow.introductions(row));
            if (row.get("definition") != null) {
                definitions.computeIfAbsent(fold, any -> new TreeSet<>()).add((String) row.get("definition"));
            }
        }
        return definitions;
    }
}
