package io.papergraph.extract.corenlp;

import io.papergraph.Extraction;
import io.papergraph.Hashes;
import io.papergraph.Paper;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Learned;
import io.papergraph.extract.MeanTagger;
import io.papergraph.extract.ModelFolder;
import io.papergraph.extract.Tagger;
import io.papergraph.extract.TaggerView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The extractor: names from lists, shapes, definitions, titles and trained taggers; CoreNLP for words, sentences, taggers and context rules. */
public final class CoreNlpExtractor implements Extractor {
    private static final String CODE = "3";

    private final FactFinder finder;
    private final String version;

    private CoreNlpExtractor() throws IOException {
        Readers readers = Readers.open();
        ModelFolder model = new ModelFolder();
        Learned learned = Learned.read(model);
        List<Tagger> taggers = new ArrayList<>();
        for (TaggerView view : TaggerView.values()) {
            taggers.add(CrfTagger.read(model.bytes(view.file())));
        }
        finder = readers.finder(learned, new MeanTagger(taggers));
        version = CODE + "-" + Hashes.of(readers.hash(), model.hash());
    }

    /**
     * Reads what it knows from the folders {@code loader/gazetteer}, {@code loader/rules} and {@code loader/model}.
     *
     * @throws UncheckedIOException if a file is missing or cannot be read
     * @throws IllegalArgumentException if a file is not of its form; the message says which line
     */
    public static CoreNlpExtractor open() {
        try {
            return new CoreNlpExtractor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(Paper paper) {
        return finder.find(paper);
    }
}
