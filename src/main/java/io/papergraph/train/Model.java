package io.papergraph.train;

import io.papergraph.EntityKind;
import io.papergraph.extract.Learned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What extraction needs of what was learned: the files of {@code loader/model}. */
public final class Model {
    private final TextTables text;
    private final String names;
    private final TrainedTaggers taggers;
    private final WeightTables weights;

    Model(TextTables text, String names, TrainedTaggers taggers, WeightTables weights) {
        this.text = text;
        this.names = names;
        this.taggers = taggers;
        this.weights = weights;
    }

    /** Writes the files over those of their names that are there; the folder is made if it is missing. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Learned.CLASSES), text.classes());
        Files.writeString(folder.resolve(Learned.PHRASES), text.phrases());
        Files.writeString(folder.resolve(Learned.NAMES), names);
        Files.writeString(folder.resolve(Learned.TYPES), weights.types());
        for (Map.Entry<EntityKind, String> roles : weights.roles().entrySet()) {
            Files.writeString(folder.resolve(Learned.roles(roles.getKey())), roles.getValue());
        }
        taggers.write(folder);
    }
}
