package io.papergraph.extract;

import io.papergraph.EntityKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was learned from annotated papers and running text, but for the taggers: the tables of a model's folder. */
public record Learned(Lessons lessons, Weights types, Map<EntityKind, Weights> roles) {
    /** The files of a model's folder. */
    public static final String CLASSES = "classes.tsv";

    public static final String PHRASES = "phrases.tsv";
    public static final String NAMES = "names.tsv";
    public static final String TYPES = "types.tsv";

    /** All of them. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(List.of(NAMES, CLASSES, PHRASES));
        RoleAnswers.KINDS.forEach(kind -> files.add(roles(kind)));
        files.add(TYPES);
        return files;
    }

    public static String roles(EntityKind kind) {
        return "roles-" + kind.label() + ".tsv";
    }

    /**
     * @throws IOException if a file is missing or cannot be read
     * @throws IllegalArgumentException if one is not of its form
     */
    public static Learned read(ModelFolder model) throws IOException {
        Lessons lessons = new Lessons(
                new LearnedNames(NameTable.read(model.text(NAMES))),
                new WordClasses(model.text(CLASSES)),
                new PhraseCounts(model.text(PHRASES)));
        Map<EntityKind, Weights> roles = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : RoleAnswers.KINDS) {
            roles.put(kind, new Weights(model.text(roles(kind))));
        }
        return new Learned(lessons, new Weights(model.text(TYPES)), roles);
    }
}
