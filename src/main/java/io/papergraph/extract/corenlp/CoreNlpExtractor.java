package io.papergraph.extract.corenlp;

import io.papergraph.Extraction;
import io.papergraph.Hashes;
import io.papergraph.Paper;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The extractor: names from lists, shapes, definitions and titles; CoreNLP for words, sentences and context rules. */
public final class CoreNlpExtractor implements Extractor {
    private static final String CODE = "1";
    private static final String RULES = "loader/rules/context.rules";

    private final FactFinder finder;
    private final String version;

    private CoreNlpExtractor() throws IOException {
        Knowledge knowledge = Knowledge.open();
        String rules = Knowledge.text(RULES);
        finder = new FactFinder(new PtbSplitter(), new TokensRegexRules(RuleFile.parse(rules)), knowledge);
        version = CODE + "-" + Hashes.of(knowledge.hash(), rules);
    }

    /**
     * Reads what it knows from the folders {@code loader/gazetteer} and {@code loader/rules} on the class path.
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
