package io.papergraph.train;

import io.papergraph.extract.ChainTagger;
import io.papergraph.extract.Tagger;
import io.papergraph.extract.TaggerView;
import io.papergraph.extract.corenlp.CrfTraining;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A tagger for each view. */
final class TrainedTaggers {
    private final Map<TaggerView, CrfTraining.Trained> taggers;

    TrainedTaggers(Map<TaggerView, CrfTraining.Trained> taggers) {
        this.taggers = new EnumMap<>(taggers);
    }

    /** All of them as one. */
    Tagger tagger() {
        return new ChainTagger(
                taggers.values().stream().map(CrfTraining.Trained::model).toList());
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<TaggerView, CrfTraining.Trained> tagger : taggers.entrySet()) {
            try (OutputStream out =
                    Files.newOutputStream(folder.resolve(tagger.getKey().file()))) {
                tagger.getValue().write(out);
            }
        }
    }
}
