package io.papergraph.extract.corenlp;

import io.papergraph.Extraction;
import io.papergraph.Hashes;
import io.papergraph.Paper;
import io.papergraph.extract.ChainModel;
import io.papergraph.extract.ChainTagger;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.ExtractorOnDemand;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Learned;
import io.papergraph.extract.ModelFolder;
import io.papergraph.extract.TaggerView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The extractor: names from lists, shapes, definitions, titles and trained taggers; CoreNLP for words, sentences and context rules. */
public final class CoreNlpExtractor implements Extractor {
    private static final String CODE = "3";

    private final FactFinder finder;
    private final String version;

    private CoreNlpExtractor() throws IOException {
        version = currentVersion();
        Started<Readers> readersToBe = Started.start(Readers::open);
        ModelFolder model = new ModelFolder();
        Learned learned = Learned.read(model);
        List<Started<ChainModel>> chainsToBe = new ArrayList<>();
        for (TaggerView view : TaggerView.values()) {
            byte[] file = model.bytes(view.file());
            chainsToBe.add(Started.start(() -> CrfFile.read(file)));
        }
        List<ChainModel> chains = new ArrayList<>();
        for (Started<ChainModel> chain : chainsToBe) {
            chains.add(chain.result());
        }
        ChainTagger tagger = new ChainTagger(chains);
        Readers readers = readersToBe.result();
        finder = readers.finder(learned, tagger);
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

    /**
     * The same extractor, which is opened when it gets its first paper. It knows its version before.
     *
     * @throws UncheckedIOException if a file is missing or cannot be read
     */
    public static Extractor onDemand() {
        try {
            return new ExtractorOnDemand(currentVersion(), CoreNlpExtractor::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String currentVersion() throws IOException {
        List<String> files = new ArrayList<>(Learned.files());
        for (TaggerView view : TaggerView.values()) {
            files.add(view.file());
        }
        return CODE + "-" + Hashes.of(Readers.hash(), new ModelFolder().hash(files));
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
