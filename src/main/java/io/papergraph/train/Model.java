package io.papergraph.train;

import io.papergraph.EntityKind;
import io.papergraph.extract.Learned;
import io.papergraph.extract.corenlp.CrfTraining;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What extraction needs of what was learned: the files of {@code loader/model}. */
public final class Model {
    private final String classes;
    private final String names;
    private final CrfTraining.Trained tagger;
    private final WeightTables weights;

    Model(String classes, String names, CrfTraining.Trained tagger, WeightTables weights) {
        this.classes = classes;
        this.names = names;
        this.tagger = tagger;
        this.weights = weights;
    }

    /** Writes the files over those of their names that are there; the folder is made if it is missing. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Learned.CLASSES), classes);
        Files.writeString(folder.resolve(Learned.NAMES), names);
        Files.writeString(folder.resolve(Learned.TYPES), weights.types());
        for (Map.Entry<EntityKind, String> roles : weights.roles().entrySet()) {
            Files.writeString(folder.resolve(Learned.roles(roles.getKey())), roles.getValue());
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(Learned.TAGGER))) {
            tagger.write(out);
        }
    }
}
