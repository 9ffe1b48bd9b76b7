package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import io.papergraph.extract.Described;
import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.PhraseCounts;
import io.papergraph.extract.TaggerInput;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.Token;
import io.papergraph.extract.WordClasses;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadersTest {
    private static final Lessons NOTHING =
            new Lessons(new LearnedNames(new TreeMap<>()), new WordClasses(""), new PhraseCounts(""));
    private static final Paper PAPER = Paper.of(
            "Zorbax: Otters by Night", "We propose \\textbf{Zorbax}. It outperforms GPT-2 on the MNIST dataset.");

    private final Readers readers = Readers.open();

    ReadersTest() throws IOException {}

    @Test
    void aReaderWithoutATaggerDescribesWhatListsAndTitleName() {
        assertThat(readers.reader(NOTHING, ThingReader.UNTRAINED).describe(PAPER))
                .extracting(Described::name)
                .contains("Zorbax", "GPT-2", "MNIST");
    }

    @Test
    void cuesTellWhatRulesSayOfAThing() {
        assertThat(readers.reader(NOTHING, ThingReader.UNTRAINED).describe(PAPER))
                .filteredOn(thing -> thing.name().equals("GPT-2"))
                .singleElement()
                .satisfies(thing -> assertThat(thing.allCues()).anyMatch(cue -> cue.startsWith("rule:")));
    }

    @Test
    void aTaggerIsShownEachTokenOfThePaperWithItsFeatures() {
        List<TaggerInput> input = readers.reader(NOTHING, ThingReader.UNTRAINED).taggerInput(PAPER);

        assertThat(input).hasSize(3);
        assertThat(input).allSatisfy(sentence -> assertThat(sentence.features()).hasSameSizeAs(sentence.tokens()));
        assertThat(input.get(1).tokens()).extracting(Token::text).containsExactly("We", "propose", "Zorbax", ".");
    }

    @Test
    void theWordsOfATextAreThoseThatExtractionSees() {
        assertThat(readers.words("We \\emph{like} Mamba-based otters. They swim."))
                .containsExactly(
                        List.of("We", "like", "Mamba", "-", "based", "otters", "."), List.of("They", "swim", "."));
    }
}
