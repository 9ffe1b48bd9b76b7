package io.papergraph.extract;

import io.papergraph.Abbreviation;
import io.papergraph.Shipped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of names without any paper: their acronyms, and which are too general, or too plain as words, to tell papers apart. Immutable. */
public final class NameKnowledge {
    private final List<Abbreviation> abbreviations;
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> generic = new HashSet<>();
    private final Set<String> ordinaryWords;
    private final Set<String> variantWords;

    private NameKnowledge() throws IOException {
        abbreviations = new KnownAcronyms(Shipped.text("loader/rules/acronyms.tsv")).pairs();
        abbreviations.forEach(one -> acronyms.add(NameKey.folded(one.shortForm())));
        for (GazetteerRow row : GazetteerFile.rows(Gazetteer.GENERIC, Shipped.text("loader/gazetteer/generic.tsv"))) {
            generic.add(NameKey.words(row.name()));
        }
        variantWords = Set.copyOf(
                Shipped.text("loader/rules/variant-words.txt").lines().toList());
        ordinaryWords = Set.copyOf(
                Shipped.text("loader/gazetteer/ordinary-words.txt").lines().toList());
    }

    /** @throws IOException if a file of {@code loader} is missing or cannot be read */
    public static NameKnowledge open() throws IOException {
        return new NameKnowledge();
    }

    public List<Abbreviation> abbreviations() {
        return new ArrayList<>(abbreviations);
    }

    /** What makes a version or size of what stands before it, in lower case: "large". */
    public Set<String> variantWords() {
        return variantWords;
    }

    /** Whether it is a family or technique too general to be one thing, or put together of such and of what is usual: "CNN-LSTM". */
    public boolean isGeneric(String name) {
        if (isFamily(name)) {
            return true;
        }
        String[] parts = name.split("[-+/]");
        return parts.length > 1
                && !acronyms.contains(NameKey.folded(name))
                && Arrays.stream(parts).allMatch(part -> isFamily(part) || acronyms.contains(NameKey.folded(part)));
    }

    private boolean isFamily(String name) {
        String words = NameKey.words(name);
        return generic.contains(words) || generic.contains(NameKey.singular(words));
    }

    /** Whether every part of it is a word that people mostly write in small letters. */
    public boolean isOrdinary(String name) {
        for (String word : NameKey.words(name).split("[\\s-]+")) {
            if (!ordinaryWords.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
