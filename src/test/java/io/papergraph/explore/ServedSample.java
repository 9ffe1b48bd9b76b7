package io.papergraph.explore;

import io.papergraph.Hashes;
import io.papergraph.ask.Lookup;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Graph;
import io.papergraph.sample.LoadedFolder;
import io.papergraph.sample.Unforeseen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The page of the shipped sample and of hostile papers, extracted as they come; one for the whole run. Who writes takes it back. */
record ServedSample(LoadedFolder folder, Extractor extractor, Site site) implements CloseableResource {
    private static final String SAMPLE = "loader/samples/hf-papers.txt";
    private static final String HOSTILE = "src/test/resources/explore/hostile.jsonl";

    static ServedSample of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ServedSample.class))
                .getOrComputeIfAbsent(ServedSample.class, any -> open(), ServedSample.class);
    }

    private static ServedSample open() {
        Extractor extractor = CoreNlpExtractor.onDemand();
        LoadedFolder folder = LoadedFolder.open(List.of(SAMPLE, HOSTILE), extractor);
        return new ServedSample(
                folder,
                extractor,
                Site.open(folder.graph(), extractor, "test", Exposure.on("127.0.0.1", 0), Unforeseen::failure));
    }

    Graph graph() {
        return folder.graph();
    }

    String address() {
        return site.address().toString();
    }

    /** The key of the paper whose title begins so. */
    String paper(String title) {
        return new Lookup(graph()).paper(title).key();
    }

    /** The key of the listing that the sample is. */
    String listing() {
        try {
            MessageDigest digest = Hashes.sha256();
            digest.update(Files.readAllBytes(Path.of(SAMPLE)));
            return Hashes.hex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same page once more, at a port of its own. */
    Site again(int port) {
        return Site.open(graph(), extractor, "test", Exposure.on("127.0.0.1", port), Unforeseen::failure);
    }

    @Override
    public void close() throws Exception {
        site.close();
        folder.close();
    }
}
