package io.papergraph.resolve;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.resolve.Word.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All that a person says of names; of two words on one matter the later holds. */
public final class Words {
    private final List<Word> words;
    private final Map<String, Set<String>> partners = new HashMap<>();
    private final Map<String, List<Word>> verdicts = new HashMap<>();
    private final Map<String, List<Word>> spellings = new HashMap<>();
    private final Set<String> singledOut = new HashSet<>();

    public Words(List<Word> words) {
        this.words = words.stream().sorted(Comparator.comparing(Word::n)).toList();
        this.words.forEach(this::index);
    }

    private void index(Word word) {
        Set<String> folds = word.folds();
        folds.forEach(
                fold -> partners.computeIfAbsent(fold, any -> new TreeSet<>()).addAll(folds));
        String fold = fold(word.name());
        if (word.paper().isPresent()) {
            singledOut.add(fold);
        }
        switch (word.act()) {
            case DROP, TYPE -> add(verdicts, fold, word);
            case SPLIT -> add(spellings, word.name(), word);
            case MERGE -> {
                add(spellings, word.name(), word);
                word.other()
                        .filter(other -> !other.equals(word.name()))
                        .ifPresent(other -> add(spellings, other, word));
            }
        }
    }

    /** The use as the person has it; none if the name is no name. What is said of one paper alone does not count. */
    public Optional<NameUse> heed(NameUse use) {
        return type(use.wording().name(), use.type(), Optional.empty()).map(use::as);
    }

    /** The claim as the person has it; none if the name is no name, there or anywhere. */
    public Optional<Claim> heed(Claim claim) {
        return type(claim.wording().name(), claim.type(), Optional.of(claim.paper()))
                .map(claim::as);
    }

    /** The type of what a name means in a paper that gives it another; none if it is no name. */
    public Optional<EntityType> type(String name, EntityType given, Optional<String> paper) {
        Optional<Word> verdict = verdict(name, paper);
        return verdict.isEmpty() ? Optional.of(given) : verdict.get().type();
    }

    /** The kind of what a name means where nothing is said of the paper. */
    EntityKind kind(Wording wording) {
        return verdict(wording.name(), Optional.empty())
                .flatMap(Word::type)
                .map(EntityType::kind)
                .orElse(EntityKind.ofKey(wording.name()));
    }

    /** Normal forms of names of which a person spoke, and of those that a word brings them together with. */
    public Set<String> partners(String fold) {
        return partners.getOrDefault(fold, Set.of());
    }

    /** Whether something is said of the name in one paper alone. */
    boolean singlesOut(String name) {
        return !singledOut.isEmpty() && singledOut.contains(fold(name));
    }

    /** The word that gives this spelling a thing of its own, everywhere or in the paper. */
    Optional<Word> split(String name, Optional<String> paper) {
        return last(spellings.getOrDefault(name, List.of()), paper).filter(word -> word.act() == Act.SPLIT);
    }

    /** The merges that hold, in order. */
    List<Word> merges() {
        List<Word> merges = new ArrayList<>();
        for (Word word : words) {
            if (word.act() == Act.SPLIT && word.paper().isEmpty()) {
                merges.removeIf(merge ->
                        merge.name().equals(word.name()) || merge.other().equals(Optional.of(word.name())));
            } else if (word.act() == Act.MERGE) {
                merges.add(word);
            }
        }
        return merges;
    }

    /** The last word on whether it is a name, and of what type. */
    private Optional<Word> verdict(String name, Optional<String> paper) {
        return verdicts.isEmpty() ? Optional.empty() : last(verdicts.getOrDefault(fold(name), List.of()), paper);
    }

    private static Optional<Word> last(List<Word> words, Optional<String> paper) {
        return words.stream()
                .filter(word -> word.paper().isEmpty() || word.paper().equals(paper))
                .reduce((earlier, later) -> later);
    }

    private static void add(Map<String, List<Word>> map, String key, Word word) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(word);
    }

    private static String fold(String name) {
        return Wording.of(name).fold();
    }
}
