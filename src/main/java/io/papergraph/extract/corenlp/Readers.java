package io.papergraph.extract.corenlp;

import io.papergraph.Hashes;
import io.papergraph.Shipped;
import io.papergraph.extract.FactFinder;
import io.papergraph.extract.Knowledge;
import io.papergraph.extract.Learned;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.Tagger;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.Token;
import io.papergraph.extract.text.CleanText;
import java.io.IOException;
import java.util.List;

/** Makes readers of papers that know the same names and rules, and differ in what was learned. */
public final class Readers {
    private static final String RULES = "loader/rules/context.rules";

    private final Knowledge knowledge;
    private final TokensRegexRules rules;
    private final PtbSplitter splitter = new PtbSplitter();

    private Readers(Knowledge knowledge, String rules) {
        this.knowledge = knowledge;
        this.rules = new TokensRegexRules(RuleFile.parse(rules));
    }

    /**
     * Reads the folders {@code loader/gazetteer} and {@code loader/rules}.
     *
     * @throws IOException if a file is missing or cannot be read
     * @throws IllegalArgumentException if a file is not of its form; the message says which line
     */
    public static Readers open() throws IOException {
        return new Readers(Knowledge.open(), Shipped.text(RULES));
    }

    /**
     * A hash of all that there is to read, which is not opened for it.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    static String hash() throws IOException {
        return Hashes.of(Knowledge.hash(), Shipped.text(RULES));
    }

    public ThingReader reader(Lessons lessons, Tagger tagger) {
        return new ThingReader(splitter, rules, knowledge, lessons, tagger);
    }

    public FactFinder finder(Learned learned, Tagger tagger) {
        return new FactFinder(reader(learned.lessons(), tagger), knowledge, learned.types(), learned.roles());
    }

    /** The words of a text as it came, sentence by sentence, as extraction sees them. */
    public List<List<String>> words(String text) {
        return splitter.split(CleanText.of(text).text()).stream()
                .map(sentence -> sentence.stream().map(Token::text).toList())
                .toList();
    }

    /** Whether no phrase that names something begins or ends with this word, given in lower case. */
    public boolean isBorder(String word) {
        return knowledge.isBorder(word);
    }
}
