package io.papergraph.extract;

import io.papergraph.EntityKind;
import io.papergraph.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the folder {@code loader} on the class path knows: names, and how cues weigh. */
public final class Knowledge {
    private static final List<String> LISTS =
            List.of("generic", "other", "models", "methods", "datasets", "benchmarks", "tasks", "metrics");
    private static final String ORDINARY = "loader/gazetteer/ordinary-words.txt";

    private final List<String> contents = new ArrayList<>();
    private final Gazetteer gazetteer;
    private final Phrases phrases;
    private final Weights types;
    private final Map<EntityKind, Weights> roles = new EnumMap<>(EntityKind.class);

    private Knowledge() throws IOException {
        List<GazetteerRow> rows = new ArrayList<>();
        for (String list : LISTS) {
            rows.addAll(GazetteerFile.rows(list, read("loader/gazetteer/" + list + ".tsv")));
        }
        gazetteer = new Gazetteer(rows, Set.copyOf(read(ORDINARY).lines().toList()));
        phrases = new Phrases(read("loader/rules/phrases.tsv"));
        read("loader/rules/latex.tsv");
        types = new Weights(read("loader/rules/types.tsv"));
        for (EntityKind kind : List.of(EntityKind.SYSTEM, EntityKind.DATA, EntityKind.TASK, EntityKind.METRIC)) {
            roles.put(kind, new Weights(read("loader/rules/roles-" + kind.label() + ".tsv")));
        }
    }

    /** @throws IOException if a file is missing or cannot be read */
    public static Knowledge open() throws IOException {
        return new Knowledge();
    }

    /** A hash of all that was read. */
    public String hash() {
        return Hashes.of(contents.toArray(String[]::new));
    }

    /** The text of one file of the class path. */
    public static String text(String path) throws IOException {
        try (InputStream in = Knowledge.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Phrases phrases() {
        return phrases;
    }

    Weights types() {
        return types;
    }

    Map<EntityKind, Weights> roles() {
        return roles;
    }

    private String read(String path) throws IOException {
        String text = text(path);
        contents.add(text);
        return text;
    }
}
