package io.papergraph.resolve;

import io.papergraph.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Brings together the names that mean the same by their form, by an acronym, or by a person's word. */
final class Groups {
    private static final String NORMAL_FORM = "normal form";

    private final Acronyms acronyms;
    private final Words words;
    private final Map<String, String> definedBy = new HashMap<>();
    private final Map<String, String> mergedInto = new TreeMap<>();
    private final Map<String, Word> mergedBy = new HashMap<>();
    private final Set<String> declaredOne = new HashSet<>();

    Groups(Collection<NameUse> uses, Acronyms acronyms, Words words) {
        this.acronyms = acronyms;
        this.words = words;
        for (NameUse use : uses) {
            use.definition()
                    .ifPresent(definition -> definedBy.merge(
                            use.fold() + " " + definition,
                            use.paper(),
                            (one, other) -> one.compareTo(other) < 0 ? one : other));
        }
        words.merges().forEach(this::merge);
    }

    /** The groups that a name may mean: one, unless its acronym has several senses. */
    Meaning of(Wording wording, EntityKind kind) {
        Meaning meaning = byForm(wording, kind);
        List<String> merged = meaning.entities().stream().map(this::merged).toList();
        return meaning.entities().stream()
                .filter(mergedBy::containsKey)
                .findFirst()
                .map(group -> new Meaning(merged, "word " + mergedBy.get(group).n(), Optional.empty()))
                .orElseGet(() -> meaning.of(merged));
    }

    private Meaning byForm(Wording wording, EntityKind kind) {
        Optional<Word> split = words.split(wording.name(), Optional.empty());
        if (split.isPresent()) {
            return new Meaning(
                    List.of(own(wording, kind)), "word " + split.get().n(), Optional.empty());
        }
        String fold = wording.fold(kind);
        Optional<Sense> usual = acronyms.usual(fold);
        Optional<String> definition = wording.definition(kind);
        if (definition.isPresent()
                && !usual.map(sense -> sense.longForms().containsKey(definition.get()))
                        .orElse(false)) {
            return ofLongForm(fold, definition.get());
        }
        if (usual.isPresent()) {
            return new Meaning(List.of(fold), NORMAL_FORM, Optional.empty());
        }
        List<Sense> possible = definition.isPresent() ? List.of() : acronyms.possible(fold);
        if (possible.isEmpty()) {
            return ofLongForm(fold, fold);
        }
        List<String> groups = new ArrayList<>();
        possible.forEach(
                sense -> groups.addAll(ofLongForm(fold, sense.longForm()).entities()));
        return new Meaning(
                groups,
                "acronym",
                Optional.ofNullable(definedBy.get(fold + " " + possible.get(0).longForm())));
    }

    /** The group of a long form: that of the acronym that it usually goes by. */
    private Meaning ofLongForm(String fold, String longForm) {
        String group = acronyms.acronym(longForm).orElse(longForm);
        if (group.equals(fold)) {
            return new Meaning(List.of(group), NORMAL_FORM, Optional.empty());
        }
        Optional<String> paper =
                Optional.ofNullable(definedBy.get((fold.equals(longForm) ? group : fold) + " " + longForm));
        return new Meaning(List.of(group), paper.isPresent() ? "acronym" : "known acronym", paper);
    }

    /** The key of a thing that only one spelling means. */
    static String own(Wording wording, EntityKind kind) {
        return wording.fold(kind) + "=" + wording.surface();
    }

    /** Whether a person says that the group is one thing, whoever introduces it. */
    boolean isMerged(String group) {
        return declaredOne.contains(group);
    }

    private void merge(Word word) {
        Wording kept = Wording.of(word.name());
        Wording other = Wording.of(word.other().orElseThrow());
        if (words.kind(kept) != words.kind(other)) {
            return;
        }
        for (String into : byForm(kept, words.kind(kept)).entities()) {
            for (String group : byForm(other, words.kind(other)).entities()) {
                declaredOne.add(merged(into));
                if (!merged(group).equals(merged(into))) {
                    mergedBy.put(group, word);
                    mergedInto.put(merged(group), merged(into));
                }
            }
        }
    }

    private String merged(String group) {
        String at = group;
        while (mergedInto.containsKey(at)) {
            at = mergedInto.get(at);
        }
        return at;
    }
}
