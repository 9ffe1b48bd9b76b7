package io.papergraph.extract;

import io.papergraph.Hashes;
import io.papergraph.Shipped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the folder {@code loader} knows: names, and how cues weigh. */
public final class Knowledge {
    private static final List<String> LISTS =
            List.of("generic", "other", "models", "methods", "datasets", "benchmarks", "tasks", "metrics");
    private static final String ORDINARY = "loader/gazetteer/ordinary-words.txt";

    private final List<String> contents = new ArrayList<>();
    private final Gazetteer gazetteer;
    private final NameKin kin;
    private final Phrases phrases;
    private final TypeWords typeWords;
    private final KnownAcronyms acronyms;
    private final SameWords sameWords;

    private Knowledge() throws IOException {
        List<GazetteerRow> rows = new ArrayList<>();
        for (String list : LISTS) {
            rows.addAll(GazetteerFile.rows(list, read("loader/gazetteer/" + list + ".tsv")));
        }
        gazetteer = new Gazetteer(rows, Set.copyOf(read(ORDINARY).lines().toList()));
        kin = new NameKin(rows);
        phrases = new Phrases(read("loader/rules/phrases.tsv"));
        typeWords = new TypeWords(read("loader/rules/type-words.tsv"));
        acronyms = new KnownAcronyms(read("loader/rules/acronyms.tsv"));
        sameWords = new SameWords(read("loader/rules/same-words.tsv"));
        read("loader/rules/latex.tsv");
    }

    /** @throws IOException if a file is missing or cannot be read */
    public static Knowledge open() throws IOException {
        return new Knowledge();
    }

    /** A hash of all that was read. */
    public String hash() {
        return Hashes.of(contents.toArray(String[]::new));
    }

    /** Whether no phrase that names something begins or ends with this word, given in lower case. */
    public boolean isBorder(String word) {
        return phrases.isBorder(word);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    NameKin kin() {
        return kin;
    }

    TypeWords typeWords() {
        return typeWords;
    }

    KnownAcronyms acronyms() {
        return acronyms;
    }

    SameWords sameWords() {
        return sameWords;
    }

    Phrases phrases() {
        return phrases;
    }

    private String read(String path) throws IOException {
        String text = Shipped.text(path);
        contents.add(text);
        return text;
    }
}
