package io.papergraph.extract;

import io.papergraph.Hashes;
import io.papergraph.Shipped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the folder {@code loader} knows: names, and how cues weigh. */
public final class Knowledge {
    private static final List<String> LISTS =
            List.of("generic", "other", "models", "methods", "datasets", "benchmarks", "tasks", "metrics");
    private static final String ORDINARY = "loader/gazetteer/ordinary-words.txt";
    private static final String RULES = "loader/rules/";
    private static final List<String> FILES = files();

    private final Gazetteer gazetteer;
    private final NameKin kin;
    private final Phrases phrases;
    private final TypeWords typeWords;
    private final KnownAcronyms acronyms;
    private final SameWords sameWords;

    private Knowledge(Map<String, String> texts) {
        List<GazetteerRow> rows = new ArrayList<>();
        for (String list : LISTS) {
            rows.addAll(GazetteerFile.rows(list, texts.get(file(list))));
        }
        gazetteer = new Gazetteer(rows, Set.copyOf(texts.get(ORDINARY).lines().toList()));
        kin = new NameKin(rows);
        phrases = new Phrases(texts.get(RULES + "phrases.tsv"));
        typeWords = new TypeWords(texts.get(RULES + "type-words.tsv"));
        acronyms = new KnownAcronyms(texts.get(RULES + "acronyms.tsv"));
        sameWords = new SameWords(texts.get(RULES + "same-words.tsv"));
    }

    /** @throws IOException if a file is missing or cannot be read */
    public static Knowledge open() throws IOException {
        return new Knowledge(texts());
    }

    /**
     * A hash of all that there is to know, which is not opened for it.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    public static String hash() throws IOException {
        return Hashes.of(texts().values().toArray(String[]::new));
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

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FILES) {
            texts.put(file, Shipped.text(file));
        }
        return texts;
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>(LISTS.stream().map(Knowledge::file).toList());
        files.add(ORDINARY);
        for (String rules : List.of("phrases", "type-words", "acronyms", "same-words", "latex")) {
            files.add(RULES + rules + ".tsv");
        }
        return files;
    }

    private static String file(String list) {
        return "loader/gazetteer/" + list + ".tsv";
    }
}
