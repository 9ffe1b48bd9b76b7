package io.papergraph.extract.corenlp;

import io.papergraph.Extraction;
import io.papergraph.Hashes;
import io.papergraph.Paper;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Learned;
import io.papergraph.extract.ModelFolder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The extractor: names from lists, shapes, definitions, titles and a trained tagger; CoreNLP for words, sentences, tagger and context rules. */
public final class CoreNlpExtractor implements Extractor {
    private static final String CODE = "2";

    private final FactFinder finder;
    private final String version;

    private CoreNlpExtractor() throws IOException {
        Readers readers = Readers.open();
        ModelFolder model = new ModelFolder();
        Learned learned = Learned.read(model);
        finder = readers.finder(learned, CrfTagger.read(model.bytes(Learned.TAGGER)));
        version = CODE + "-" + Hashes.of(readers.hash(), model.hash());
    }

    /**
     * Reads what it knows from the folders {@code loader/gazetteer}, {@code loader/rules} and {@code loader/model} on the class path.
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
